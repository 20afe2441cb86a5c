import type { ImportPreview } from '../../../preload/contract/directory'
import { looksLikeCsv } from './csv-columns-rules'
import { readCsv } from './csv-rules'
import { readHeaders } from './headers-rules'
import type { PeopleFormat, ReadPeople, RowProblem } from './row-rules'
import { readVcards } from './vcard-rules'

/** People are read a row each; more than this is no list of people that anybody would look through. */
export const MAX_ROWS = 20_000

const HEADER = /^\s*(?:til|fra|cc|bcc|kopi(?: til)?|to|from|deltagere|modtagere)\s*:/im

/** What kind of list a text is: cards, a table, or addresses as a mail shows them. */
export function formatOf(text: string): PeopleFormat {
  if (/^\s*BEGIN:VCARD/im.test(text)) return 'vcard'
  if (HEADER.test(text)) return 'headers'
  return looksLikeCsv(text) ? 'csv' : 'headers'
}

/** The people of a text, with what could not be read. Pure: nothing is stored, nothing is compared. */
export function readPeople(text: string): ReadPeople {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const format = formatOf(plain)
  const read = { csv: readCsv, vcard: readVcards, headers: readHeaders }[format](plain)
  const rows = read.rows.slice(0, MAX_ROWS)
  const problems: RowProblem[] = [...read.problems]
  if (read.rows.length > MAX_ROWS) problems.unshift({ row: null, code: 'too-many', value: String(MAX_ROWS) })
  if (read.rows.length === 0 && problems.length === 0) problems.push({ row: null, code: 'nobody', value: '' })
  return { ...read, rows, problems }
}

type Sentence = readonly [da: string, en: string]

/** A problem in words. */
export function problemWords(problem: RowProblem, format: ImportPreview['format']): Sentence {
  const place: Sentence =
    format === 'vcard'
      ? [`Kort ${problem.row}`, `Card ${problem.row}`]
      : [`Række ${problem.row}`, `Row ${problem.row}`]
  const { value } = problem
  switch (problem.code) {
    case 'no-name':
      return [`${place[0]} har intet navn og er sprunget over.`, `${place[1]} has no name and was left out.`]
    case 'bad-email':
      return [
        `${place[0]}: “${value}” er ikke en e-mailadresse. Personen kan tages med uden.`,
        `${place[1]}: “${value}” is not an e-mail address. The person can be taken in without it.`
      ]
    case 'too-long':
      return [
        `${place[0]} har et felt på over 2.000 tegn og er sprunget over.`,
        `${place[1]} has a field of more than 2,000 characters and was left out.`
      ]
    case 'open-quote':
      return [
        `${place[0]}: Et anførselstegn bliver ikke lukket. Ret filen, og prøv igen; det, der står før, er læst.`,
        `${place[1]}: A quotation mark is not closed. Correct the file and try again; what stands before it was read.`
      ]
    case 'bad-card':
      return [
        `${place[0]} kunne ikke læses og er sprunget over.`,
        `${place[1]} could not be read and was left out.`
      ]
    case 'repeats':
      return [
        `${place[0]} gentager række ${value} og er sprunget over.`,
        `${place[1]} repeats row ${value} and was left out.`
      ]
    case 'no-name-column':
      return [
        'Der er ingen kolonne med navne. Giv kolonnen overskriften Navn, eller Fornavn og Efternavn.',
        'There is no column with names. Give the column the heading Name, or First name and Last name.'
      ]
    case 'too-many':
      return [
        `Der er flere end ${value} personer. De første ${value} er læst; del filen for at få resten med.`,
        `There are more than ${value} people. The first ${value} were read; split the file to take in the rest.`
      ]
    case 'nobody':
      return [
        'Der blev ikke fundet personer. Indsæt en tabel med overskrifter, visitkort (vCard) eller en mails Til-linje.',
        'No people were found. Paste a table with headings, cards (vCard) or the To line of a mail.'
      ]
  }
}
