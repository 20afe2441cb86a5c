/** The Danish words for dates that both sides write and read. */

export const DANISH_MONTHS: readonly string[] = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december'
]

/** `2021-09-24` → "24. september 2021". Takes a local date; what is no date comes back as it is. */
export function danishDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  const name = month === undefined ? undefined : DANISH_MONTHS[month - 1]
  return year === undefined || day === undefined || name === undefined ? date : `${day}. ${name} ${year}`
}
