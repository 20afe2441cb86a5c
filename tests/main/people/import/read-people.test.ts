import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatOf, problemWords, readPeople } from '../../../../main/people/import/read-people'

const names = (text: string) => readPeople(text).rows.map((row) => row.name)

describe('a table', () => {
  test('semicolons and Danish headings; of two telephones the first that is filled', () => {
    const read = readPeople(
      [
        'Fornavn;Efternavn;Stilling;Organisation;E-mail;Telefon;Mobil;Bemærkning',
        'Asta;Ørum;sundhedschef;Ålholt Kommune;asta@aalholt.dk;;20 30 40 50;x',
        '"Bo";"Lund, junior";konsulent;"Region; Midtøen";bo@midtoen.dk;87 65 43 21;;'
      ].join('\r\n')
    )
    expect(read).toMatchObject({ format: 'csv', problems: [], unusedColumns: ['Bemærkning'] })
    expect(read.rows).toEqual([
      {
        row: 2,
        name: 'Asta Ørum',
        title: 'sundhedschef',
        organization: 'Ålholt Kommune',
        email: 'asta@aalholt.dk',
        phone: '20 30 40 50'
      },
      {
        row: 3,
        name: 'Bo Lund',
        title: 'konsulent',
        organization: 'Region; Midtøen',
        email: 'bo@midtoen.dk',
        phone: '87 65 43 21'
      }
    ])
  })

  test('Outlook’s export: the job, not the form of address', () => {
    const read = readPeople(
      'Title,First Name,Middle Name,Last Name,Company,Department,Job Title,Business Phone,E-mail Address\n' +
        'Fru,Asta,Marie,Ørum,Ålholt Kommune,Sundhed,sundhedschef,87654321,asta@aalholt.dk\n'
    )
    expect(read.rows[0]).toMatchObject({ name: 'Asta Marie Ørum', title: 'sundhedschef', phone: '87654321' })
    expect(read.unusedColumns).toEqual(['Department'])
  })

  test('tabs, as they come out of a sheet, and names with the surname first', () => {
    expect(names('Navn\tE-mail\nLund, Bo\tbo@midtoen.dk\nDir. Asta Ørum\tasta@aalholt.dk')).toEqual([
      'Bo Lund',
      'Dir. Asta Ørum'
    ])
  })

  test('without headings the columns are known by what stands in them', () => {
    const read = readPeople(
      'Asta Ørum;Ålholt Kommune;sundhedschef;asta@aalholt.dk\nBo Lund;Region Midtøen;konsulent;bo@midtoen.dk'
    )
    expect(read.rows[1]).toMatchObject({
      row: 2,
      name: 'Bo Lund',
      organization: 'Region Midtøen',
      title: 'konsulent',
      email: 'bo@midtoen.dk'
    })
  })

  test('bad rows are named by their line, also after a cell with a break in it', () => {
    const read = readPeople(
      'Navn;E-mail;Stilling\n"Asta\nØrum";asta@aalholt.dk;chef\n;nobody;konsulent\nBo Lund;bo(at)midtoen.dk;\nAsta Ørum;ASTA@aalholt.dk;'
    )
    expect(read.rows.map((row) => [row.row, row.name, row.email])).toEqual([
      [2, 'Asta Ørum', 'asta@aalholt.dk'],
      [5, 'Bo Lund', null]
    ])
    expect(read.problems).toEqual([
      { row: 4, code: 'no-name', value: 'nobody' },
      { row: 5, code: 'bad-email', value: 'bo(at)midtoen.dk' },
      { row: 6, code: 'repeats', value: '2' }
    ])
  })

  test('a quotation mark that is never closed is said; what stands before is read', () => {
    const read = readPeople('Navn;E-mail\nAsta Ørum;asta@aalholt.dk\n"Bo Lund;bo@midtoen.dk\nCarl Dam;c@d.dk')
    expect(read.rows.map((row) => row.name)).toEqual(['Asta Ørum'])
    expect(read.problems).toEqual([{ row: 3, code: 'open-quote', value: '' }])
  })
})

describe('cards', () => {
  test('version 3.0 and 4.0: folded lines, groups, the preferred address', () => {
    const read = readPeople(
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        'N:Ørum;Asta;Marie;dr.;',
        'FN:dr. Asta Marie Ørum',
        'ORG:Ålholt Kommune;Sundhed',
        'TITLE:sundheds',
        ' chef',
        'item1.EMAIL;TYPE=INTERNET:privat@aalholt.dk',
        'EMAIL;TYPE=INTERNET,PREF:asta@aalholt.dk',
        'PHOTO;ENCODING=b;TYPE=JPEG:AAAA',
        'END:VCARD',
        'BEGIN:VCARD',
        'VERSION:4.0',
        'FN:Bo Lund',
        'TEL;VALUE=uri;TYPE="voice,work":tel:+45-87654321',
        'EMAIL;PREF=1:bo@midtoen.dk',
        'END:VCARD'
      ].join('\n')
    )
    expect(read.problems).toEqual([])
    expect(read.rows).toMatchObject([
      {
        row: 1,
        name: 'Asta Marie Ørum',
        organization: 'Ålholt Kommune',
        title: 'sundhedschef',
        email: 'asta@aalholt.dk'
      },
      { row: 2, name: 'Bo Lund', email: 'bo@midtoen.dk', phone: '+45-87654321' }
    ])
  })

  test('version 2.1 with quoted-printable in two character sets and soft breaks', () => {
    const read = readPeople(
      [
        'BEGIN:VCARD',
        'VERSION:2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=98rum;Asta',
        'ORG;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:=C5lholt =',
        'Kommune',
        'TEL;WORK;VOICE:87654321',
        'EMAIL;PREF;INTERNET:asta@aalholt.dk',
        'END:VCARD'
      ].join('\r\n')
    )
    expect(read.rows).toMatchObject([
      { name: 'Asta Ørum', organization: 'Ålholt Kommune', phone: '87654321', email: 'asta@aalholt.dk' }
    ])
  })

  test('a card without an end, or without a name, is named by its number', () => {
    const read = readPeople(
      'BEGIN:VCARD\nVERSION:3.0\nFN:Bo Lund\nBEGIN:VCARD\nVERSION:3.0\nFN:Asta Ørum\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nTEL:12345678\nEND:VCARD'
    )
    expect(read.rows.map((row) => row.name)).toEqual(['Asta Ørum'])
    expect(read.problems.map((one) => [one.row, one.code])).toEqual([
      [1, 'bad-card'],
      [3, 'no-name']
    ])
  })
})

describe('lines of a mail', () => {
  test('Outlook’s semicolons, surnames first, organisations in brackets', () => {
    const read = readPeople(
      'Fra: Dina Ege <dina@aalholt.dk>\nSendt: 3. marts 2026 10:12\nTil: Asta Ørum <asta@aalholt.dk>; Lund, Bo (Region Midtøen)\n <bo@midtoen.dk>; carl.dam@aalholt.dk\nCc: Frida Gran [mailto:frida@gran.dk]\nEmne: Møde med: alle; på torsdag\n\nKære alle'
    )
    expect(read).toMatchObject({ format: 'headers', problems: [] })
    expect(read.rows.map((row) => [row.row, row.name, row.organization, row.email])).toEqual([
      [1, 'Dina Ege', null, 'dina@aalholt.dk'],
      [3, 'Asta Ørum', null, 'asta@aalholt.dk'],
      [3, 'Bo Lund', 'Region Midtøen', 'bo@midtoen.dk'],
      [3, 'Carl Dam', null, 'carl.dam@aalholt.dk'],
      [5, 'Frida Gran', null, 'frida@gran.dk']
    ])
  })

  test('commas between addresses, and inside a name', () => {
    const read = readPeople(
      'To: Asta Ørum <asta@aalholt.dk>, "Lund, Bo" <bo@midtoen.dk>, Dam, Carl <carl@dam.dk>'
    )
    expect(read.rows.map((row) => row.name)).toEqual(['Asta Ørum', 'Bo Lund', 'Carl Dam'])
  })

  test('a bare list; initials in brackets are no organisation; a mailbox without a name is said', () => {
    const read = readPeople(
      'Asta Ørum (ASOR) <asta@aalholt.dk>\nBo Lund - Region Midtøen <bo@midtoen.dk>\npost@aalholt.dk'
    )
    expect(read.rows.map((row) => [row.name, row.organization])).toEqual([
      ['Asta Ørum', null],
      ['Bo Lund', 'Region Midtøen']
    ])
    expect(read.problems).toEqual([{ row: 3, code: 'no-name', value: 'post@aalholt.dk' }])
  })
})

describe('anything at all', () => {
  test('what holds nobody says so', () => {
    expect(readPeople(' \n').problems).toEqual([{ row: null, code: 'nobody', value: '' }])
    expect(formatOf('BEGIN:VCARD\nEND:VCARD')).toBe('vcard')
  })

  test('never throws, and everybody has a name, a row of the text and a sound address', () => {
    const scrap = fc.constantFrom(
      'Navn',
      ';',
      ',',
      '\t',
      '\n',
      '"',
      'Asta Ørum',
      'Til: ',
      '<a@b.dk>',
      'BEGIN:VCARD',
      'END:VCARD',
      'FN:',
      'N:;',
      '=C3',
      '(',
      ')',
      '@',
      'ø',
      '\u0000'
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(scrap, fc.string()), { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const read = readPeople(text)
        for (const row of read.rows) {
          expect(row.name.trim()).not.toBe('')
          expect(row.row).toBeGreaterThan(0)
          if (row.email !== null) expect(row.email).toMatch(/^\S+@\S+\.\S+$/)
        }
        for (const problem of read.problems) {
          for (const words of problemWords(problem, read.format)) expect(words).not.toBe('')
        }
      }),
      { numRuns: 400 }
    )
  })

  test('a table that was written is read again', () => {
    const cell = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{2,9}$/)
    const person = fc.record({
      first: cell,
      last: cell,
      title: cell,
      organization: fc.stringMatching(/^[A-ZÆØÅ][a-z";,\tæøå]{2,9}[a-z]$/)
    })
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(
        fc.uniqueArray(person, { selector: (one) => one.first + one.last, minLength: 1, maxLength: 8 }),
        fc.constantFrom(';', ',', '\t'),
        (people, sign) => {
          const lines = people.map((one) =>
            [one.first, one.last, one.title, one.organization].map(quote).join(sign)
          )
          const text = [['Fornavn', 'Efternavn', 'Stilling', 'Organisation'].join(sign), ...lines].join(
            '\r\n'
          )
          const { rows } = readPeople(text)
          expect(rows.length + readPeople(text).problems.length).toBe(people.length)
          for (const row of rows) {
            const one = people[row.row - 2]
            expect(row.title).toBe(one?.title)
            expect(row.organization).toBe(one?.organization.replace(/\s+/g, ' '))
          }
        }
      )
    )
  })
})
