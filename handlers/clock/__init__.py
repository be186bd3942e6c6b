"""This falls due: one file a job."""
