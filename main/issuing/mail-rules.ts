import { danishDate } from '../../preload/contract/danish'
import type { IssueKind } from '../../preload/contract/issuing'
import type { MeetingDetail } from '../../preload/contract/meeting'
import { escapeHtml } from '../documents/writers/html'

export interface Cover {
  kind: IssueKind
  meeting: Pick<MeetingDetail, 'bodyName' | 'title' | 'date' | 'start' | 'end' | 'place'>
  note: string | null
  files: readonly { name: string }[]
}

const OPENING: Record<IssueKind, string> = {
  agenda: 'Hermed dagsorden til mødet',
  revised_agenda: 'Hermed revideret dagsorden til mødet. Ændringerne står forrest i dokumentet. Mødet er',
  supplementary_agenda: 'Hermed tillægsdagsorden til mødet',
  minutes: 'Hermed referat af mødet'
}

function lines({ kind, meeting, note, files }: Cover): string[] {
  const time = [meeting.start, meeting.end]
    .filter((one) => one !== null)
    .map((one) => one.replace(':', '.'))
    .join('–')
  const place = [
    meeting.bodyName ?? meeting.title ?? '',
    meeting.date ? danishDate(meeting.date) : '',
    time === '' ? '' : `kl. ${time}`,
    meeting.place ?? ''
  ].filter((part) => part !== '')
  return [
    `${OPENING[kind]} ${place.join(', ')}.`,
    ...(note ? note.split('\n') : []),
    ...(files.length === 0 ? [] : ['Vedhæftet:', ...files.map((file) => `– ${file.name}`)])
  ]
}

/** The words of the mail that the documents are attached to. Pure. */
export function coverText(cover: Cover): string {
  return `${lines(cover).join('\n')}\n`
}

/** The same as a web page. Pure. */
export function coverHtml(cover: Cover): string {
  const body = lines(cover)
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('')
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"></head><body>${body}</body></html>`
}

/** The text of a page of our own, a line for each paragraph, for programs that take no formatted text. Pure. */
export function plainOf(html: string): string {
  return html
    .replace(/<(style|head)[\s\S]*?<\/\1>/g, '')
    .replace(/<\/(p|li|h\d|tr|div)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
