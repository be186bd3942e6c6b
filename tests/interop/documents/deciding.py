"""LibreOffice decides about tracked changes: one source's are accepted, the others' rejected."""

import subprocess
from pathlib import Path

# A change is rejected at the cursor; each rejection may join or end others, so it looks anew.
_MACRO = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"
 script:language="StarBasic">
Sub Decide(file As String, source As String, out As String)
  Dim load(0) As New com.sun.star.beans.PropertyValue
  Dim save(0) As New com.sun.star.beans.PropertyValue
  load(0).Name = "Hidden" : load(0).Value = True
  doc = StarDesktop.loadComponentFromURL(ConvertToURL(file), "_blank", 0, load())
  frame = doc.CurrentController.Frame
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  cursor = doc.CurrentController.ViewCursor
  Do
    found = False
    changes = doc.Redlines.createEnumeration()
    Do While changes.hasMoreElements() And Not found
      change = changes.nextElement()
      found = InStr(change.RedlineAuthor, source) = 0
    Loop
    If Not found Then Exit Do
    cursor.gotoRange(change.RedlineStart, False)
    cursor.gotoRange(change.RedlineEnd, True)
    helper.executeDispatch(frame, ".uno:RejectTrackedChange", "", 0, Array())
    count = count + 1
  Loop While count &lt; 1000
  helper.executeDispatch(frame, ".uno:AcceptAllTrackedChanges", "", 0, Array())
  save(0).Name = "FilterName" : save(0).Value = "Text (encoded)"
  doc.storeToURL(ConvertToURL(out), save())
  doc.close(True)
End Sub
</script:module>
"""


def decided(path: Path, source: str, folder: Path) -> list[str]:
    """The lines of a Word file as LibreOffice has them when one author's changes alone count.

    Raises CalledProcessError or TimeoutExpired when LibreOffice does not do it.
    """
    profile, out = folder / "profile", folder / "decided.txt"
    office = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore"]
    module = profile / "user/basic/Standard/Module1.xba"
    if not module.exists():  # a first start makes the profile with an empty Module1
        run = [*office, "--terminate_after_init"]
        subprocess.run(run, capture_output=True, check=True, timeout=180)
        module.parent.mkdir(parents=True, exist_ok=True)
    module.write_text(_MACRO)
    out.unlink(missing_ok=True)
    call = f'macro:///Standard.Module1.Decide("{path}","{source}","{out}")'
    subprocess.run([*office, call], capture_output=True, check=True, timeout=180)
    return out.read_text(encoding="utf-8-sig").splitlines()
