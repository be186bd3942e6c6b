"""What the documents of a mail propose: tracked changes, clean copies, tables, pages, margins."""
