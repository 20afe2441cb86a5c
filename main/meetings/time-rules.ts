/**
 * The times of an agenda from its order. Pure.
 *
 * An item with planned minutes follows the one before it. An item with a typed start and no minutes is an
 * appointment (a lunch at noon): it stays, and what comes after it begins when it is over. An item with neither takes
 * no time. Sub-items share the slot of the item that they stand under: it lasts as long as they do where it has no
 * minutes of its own, and never less.
 */

/** What an item's times depend on; times are local, "HH:MM". */
export interface Timed {
  id: string
  parentId: string | null
  start: string | null
  end: string | null
  plannedMinutes: number | null
}

export interface Slot {
  start: string | null
  end: string | null
}

const DAY = 24 * 60

export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** A minute of the day as "HH:MM"; null beyond midnight, where an agenda has no times. */
function timeAt(minute: number | null): string | null {
  if (minute === null || minute < 0 || minute >= DAY) return null
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

const hasLength = (item: Timed): boolean => item.plannedMinutes !== null

/** Whether any item says how long it takes; without one all times are as they were typed. */
export function hasPlan(items: readonly Timed[]): boolean {
  return items.some(hasLength)
}

/** An item whose length is that of its sub-items. */
function isSum(item: Timed, items: readonly Timed[]): boolean {
  return !hasLength(item) && items.some((other) => other.parentId === item.id && hasLength(other))
}

/** A typed start that stays where it is, whatever comes before it. */
export function isAppointment(item: Timed, items: readonly Timed[]): boolean {
  return item.start !== null && !hasLength(item) && !isSum(item, items)
}

/**
 * The slot of every item.
 * @param items in printing order, sub-items behind the item that they stand under
 * @param meetingStart where the first item begins; null: only appointments have a place in time
 */
export function slotsOf(items: readonly Timed[], meetingStart: string | null): Map<string, Slot> {
  const slots = new Map<string, Slot>()
  const below = (parentId: string | null) => items.filter((item) => item.parentId === parentId)

  /** Lays items behind each other from a minute of the day; answers when the last is over. */
  const lay = (list: readonly Timed[], from: number | null): number | null => {
    let at = from
    for (const item of list) {
      if (isAppointment(item, items) && item.start !== null) {
        slots.set(item.id, { start: item.start, end: item.end })
        const start = minutesOf(item.start)
        const own = item.end === null ? start : Math.max(start, minutesOf(item.end))
        lay(below(item.id), start)
        at = Math.max(at ?? 0, own)
        continue
      }
      const sum = isSum(item, items)
      const over = lay(below(item.id), at)
      if (!hasLength(item) && !sum) {
        slots.set(item.id, { start: null, end: null })
        at = over
        continue
      }
      if (at === null) {
        slots.set(item.id, { start: null, end: null })
        at = over
        continue
      }
      const end = Math.max(at + (item.plannedMinutes ?? 0), over ?? 0)
      const [start, last] = [timeAt(at), timeAt(end)]
      slots.set(item.id, { start, end: start === null ? null : last })
      at = end
    }
    return at
  }
  lay(below(null), meetingStart === null ? null : minutesOf(meetingStart))
  return slots
}

/**
 * The items whose times are to be changed so that they follow the order. Where nothing is planned all times stay as
 * they were typed, but for those of a sum that was lost.
 * @param before as they were, in printing order
 * @param after as they will be, in printing order, with the times that they have now
 */
export function retimed(
  before: readonly Timed[],
  after: readonly Timed[],
  meetingStart: string | null
): ({ id: string } & Slot)[] {
  const free = withoutLostSums(before, after)
  const slots = hasPlan(free) ? slotsOf(free, meetingStart) : new Map(free.map((item) => [item.id, item]))
  return after.flatMap((item) => {
    const slot = slots.get(item.id)
    if (!slot || (slot.start === item.start && slot.end === item.end)) return []
    return [{ id: item.id, start: slot.start, end: slot.end }]
  })
}

/** What an item's fields become when somebody types a slot for it. */
export interface TypedSlot extends Slot {
  plannedMinutes: number | null
}

/**
 * A typed slot: one that begins where the item stands anyway gives it its length and moves with the agenda from then
 * on; another start is an appointment and stays. A start without an end keeps the item's length; emptied, the item
 * takes no time.
 * @returns null where the start cannot be kept: the item begins and lasts as its sub-items do
 */
export function typedSlot(
  items: readonly Timed[],
  itemId: string,
  meetingStart: string | null,
  typed: Slot
): TypedSlot | null {
  const item = items.find((one) => one.id === itemId)
  if (typed.start === null || !item) return { start: null, end: typed.end, plannedMinutes: null }
  const from = minutesOf(typed.start)
  const length = typed.end === null ? lengthOf(item) : minutesOf(typed.end) - from
  if (length !== null && length > 0) {
    const planned = items.map((one) =>
      one.id === itemId ? { ...one, start: null, end: null, plannedMinutes: length } : one
    )
    const end = timeAt(from + length)
    if (slotsOf(planned, meetingStart).get(itemId)?.start === typed.start)
      return { start: typed.start, end, plannedMinutes: length }
    if (isSum({ ...item, plannedMinutes: null }, items)) return null
    return { start: typed.start, end: typed.end ?? end, plannedMinutes: null }
  }
  if (isSum({ ...item, plannedMinutes: null }, items)) return null
  return { start: typed.start, end: typed.end, plannedMinutes: null }
}

/** Minutes that an item takes by its plan or by its typed times; null where neither says. */
function lengthOf(item: Timed): number | null {
  if (item.plannedMinutes !== null) return item.plannedMinutes
  if (item.start === null || item.end === null) return null
  const length = minutesOf(item.end) - minutesOf(item.start)
  return length > 0 ? length : null
}

/**
 * Lengths for the typed times of an agenda, so that they follow the order. A time that does not begin where the one
 * before it is over stays an appointment.
 */
export function plannedFromTimes(
  items: readonly Timed[],
  meetingStart: string | null
): { id: string; plannedMinutes: number }[] {
  let known = [...items]
  const lengths: { id: string; plannedMinutes: number }[] = []
  for (const item of items) {
    if (item.start === null || item.end === null || hasLength(item)) continue
    const typed = typedSlot(known, item.id, meetingStart, { start: item.start, end: item.end })
    const plannedMinutes = typed?.plannedMinutes ?? null
    if (plannedMinutes === null) continue
    lengths.push({ id: item.id, plannedMinutes })
    known = known.map((one) => (one.id === item.id ? { ...one, plannedMinutes } : one))
  }
  return lengths
}

/**
 * Items that lasted as long as their sub-items and no longer have any that say how long lose their times: left as
 * they were they would read as appointments that somebody typed.
 */
function withoutLostSums(before: readonly Timed[], after: readonly Timed[]): readonly Timed[] {
  const wereSums = new Set(before.filter((item) => isSum(item, before)).map((item) => item.id))
  return after.map((item) =>
    wereSums.has(item.id) && isAppointment(item, after) ? { ...item, start: null, end: null } : item
  )
}
