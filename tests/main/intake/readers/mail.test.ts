import { expect, test } from 'vitest'
import { readDocument } from '../../../../main/intake/readers'

const mail = (lines: readonly string[]): Buffer => Buffer.from(lines.join('\r\n'))

const HEAD = [
  'Received: from mx.fjordby.example by post.fjordby.example; Mon, 1 May 2023 08:00:00 +0200',
  'From: Tove Lind <tove@fjordby.example>',
  'To: sekretariat@fjordby.example',
  'Subject: =?UTF-8?Q?Punkt_til_m=C3=B8det?=',
  'MIME-Version: 1.0'
]

test('the HTML of a mail, its heads and attachments left out', async () => {
  const read = await readDocument(
    mail([
      ...HEAD,
      'Content-Type: multipart/mixed; boundary="ydre"',
      '',
      '--ydre',
      'Content-Type: multipart/alternative; boundary="indre"',
      '',
      '--indre',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Flad tekst',
      '--indre',
      'Content-Type: text/html; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p><b>Nyt p=E5 havnen</b></p><ol><li>Kajen</li><li>Kranen</li></ol><p>-- <br>Tove Lind</p>',
      '--indre--',
      '--ydre',
      'Content-Type: text/plain; name="bilag.txt"',
      'Content-Disposition: attachment; filename="bilag.txt"',
      '',
      'Et bilag',
      '--ydre--',
      ''
    ]),
    'punkt.eml'
  )
  expect(read.name).toBe('Punkt til mødet')
  expect(read.text).toBe('**Nyt på havnen**\n1. Kajen\n2. Kranen\n\n--  \nTove Lind')
})

test('a mail of plain text, told without its name', async () => {
  const read = await readDocument(
    mail([
      ...HEAD,
      'Content-Type: text/plain; charset=windows-1252',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('Møde på mandag\r\n> tidligere\r\n', 'latin1').toString('base64'),
      ''
    ]),
    null
  )
  expect(read.text.trim()).toBe('Møde på mandag\n> tidligere')
})

test('a note that begins like a mail is text', async () => {
  const note = 'Date: 3. maj 2023\nSubject: Dagsorden\n\n1. Velkomst\n'
  expect((await readDocument(Buffer.from(note), 'note.txt')).text).toBe(note)
})
