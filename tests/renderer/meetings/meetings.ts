import type { AgendaItem, Attendance, MeetingDetail } from '../../../preload/contract/meeting'
import { EMPTY_ATTENDANCE, EMPTY_ITEM, EMPTY_MEETING } from '../../helpers/empty-parts'

/** A line of attendance of an invented person. */
export function person(id: string, fields: Partial<Attendance> = {}): Attendance {
  return { ...EMPTY_ATTENDANCE, id, name: id, order: id, ...fields }
}

export function item(id: string, number: number): AgendaItem {
  return { ...EMPTY_ITEM, id, number, numberText: String(number), title: `Punkt ${id}`, order: `a${number}` }
}

export function meeting(fields: Partial<MeetingDetail> = {}): MeetingDetail {
  return { ...EMPTY_MEETING, id: 'm', ...fields }
}
