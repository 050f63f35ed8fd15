"""Two mails made by Python's own mail library: one of HTML with an attachment, one forwarded in Latin-1."""
import sys
from email.message import EmailMessage
from email.policy import SMTP

def save(message, name):
    with open(f"{sys.argv[1]}/{name}", "wb") as file:
        file.write(message.as_bytes(policy=SMTP))

html = EmailMessage()
html["From"] = '"Aldous, Petra" <petra@honey.example>'
html["To"] = "board@honey.example"
html["Subject"] = "Harvest 2019: the final figures – and a wish"
html["Date"] = "Mon, 14 Oct 2019 08:20:00 +0200"
html.set_content("<html><body><p>Dear all,</p><p>we processed <b>22 tonnes</b> of honey this summer, two more than in 2018.</p>"
  "<ul><li>Heather: 17 tonnes</li><li>Lime: 5 tonnes</li></ul><p>“Nobody has ever seen so many bees in October,” says Gunda.</p>"
  "<p>Petra</p></body></html>", subtype="html")
html.add_attachment(b"jar;count\n1;2\n", maintype="text", subtype="csv", filename="jars.csv")
save(html, "harvest-html.eml")

forwarded = EmailMessage()
forwarded["From"] = "Ruben Ask <ask@harbour.example>"
forwarded["To"] = "desk@gazette.example"
forwarded["Subject"] = "Fwd: Møring and déjà vu"
forwarded["Date"] = "Wed, 8 Feb 2023 17:01:00 +0000"
forwarded.set_content("""For your files. I stand by my vote.

---------- Forwarded message ---------
From: Håkon Marrow <hm@marrow.example>
Date: Tue, 7 Feb 2023 at 09:30
Subject: Møring and déjà vu
To: Ruben Ask <ask@harbour.example>

The basin will be 7.2 metres deep by 30 June 2023. Our dredger needs
eleven weeks for it.

Håkon Marrow
""", charset="iso-8859-1", cte="quoted-printable")
save(forwarded, "forwarded.eml")
