# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small but valid files to attach: PDF, spreadsheet, calendar, contact, track. The standard library is enough for all."""
import io
import zipfile
from xml.sax.saxutils import escape


def pdf(title, rows):
    """One A4 page: a title and lines of text. A row is a line, or a tuple whose members stand in columns."""
    def shown(text):
        return text.encode("cp1252", "replace").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")

    out = [b"0.13 0.38 0.74 rg 56 770 483 3 re f 0 g", b"BT /F2 20 Tf 56 786 Td (" + shown(title) + b") Tj ET"]
    y = 740
    for row in rows:
        for column, cell in enumerate(row if isinstance(row, tuple) else (row,)):
            out.append(b"BT /F1 11 Tf %d %d Td (" % (56 + column * 130, y) + shown(str(cell)) + b") Tj ET")
        y -= 18
    page = b"\n".join(out)
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
               b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
               b"<< /Length %d >>\nstream\n" % len(page) + page + b"\nendstream",
               b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
               b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"]
    file, places = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return file + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + (
        b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(file)))


def archive(files):
    """A ZIP archive of {name: text}, always the same octets."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, content in files.items():
            pack.writestr(zipfile.ZipInfo(name, (2026, 1, 2, 3, 4, 4)), content)
    return buffer.getvalue()


def xlsx(sheet, rows):
    def cell(value, place):
        if isinstance(value, (int, float)):
            return f'<c r="{place}"><v>{value}</v></c>'
        return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'

    data = "".join(f'<row r="{r}">' + "".join(cell(v, f"{chr(65 + c)}{r}") for c, v in enumerate(row)) + "</row>" for r, row in enumerate(rows, 1))
    head, office = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>', "http://schemas.openxmlformats.org"
    return archive({
        "[Content_Types].xml": f'{head}<Types xmlns="{office}/package/2006/content-types"><Default Extension="rels" '
                               'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
                               '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
                               '<Override PartName="/xl/worksheets/sheet1.xml" '
                               'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        "_rels/.rels": f'{head}<Relationships xmlns="{office}/package/2006/relationships"><Relationship Id="r1" '
                       f'Type="{office}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{head}<workbook xmlns="{office}/spreadsheetml/2006/main" xmlns:r="{office}/officeDocument/2006/relationships"><sheets>'
                           f'<sheet name="{escape(sheet)}" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{head}<Relationships xmlns="{office}/package/2006/relationships"><Relationship Id="r1" '
                                      f'Type="{office}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'{head}<worksheet xmlns="{office}/spreadsheetml/2006/main"><sheetData>{data}</sheetData></worksheet>',
    })


XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def invitation(uid, summary, where, begin, end, organizer):
    form = "%Y%m%dT%H%M%S"
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//hamn.example//Calendar//EN", "METHOD:REQUEST", "BEGIN:VEVENT", f"UID:{uid}",
                        f"DTSTAMP:{begin.strftime(form)}", f"DTSTART:{begin.strftime(form)}", f"DTEND:{end.strftime(form)}", f"SUMMARY:{summary}",
                        f"LOCATION:{where}", f"ORGANIZER;CN={organizer[0]}:mailto:{organizer[1]}",
                        "ATTENDEE;RSVP=TRUE;CN=Anna Lindqvist:mailto:anna@posteo.example", "END:VEVENT", "END:VCALENDAR", ""])


def vcard(name, address, phone):
    family, given = name.split()[-1], " ".join(name.split()[:-1])
    return f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nN:{family};{given};;;\r\nEMAIL:{address}\r\nTEL:{phone}\r\nEND:VCARD\r\n"


def track(name, points):
    inner = "".join(f'<trkpt lat="{lat}" lon="{lon}"/>' for lat, lon in points)
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="Logbook" xmlns="http://www.topografix.com/GPX/1/1">'
            f"<trk><name>{escape(name)}</name><trkseg>{inner}</trkseg></trk></gpx>\n").encode()
