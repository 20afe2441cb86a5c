/** Which annex files have text that is read for the search. Pure. */

const READABLE = new Set(['docx', 'pdf', 'txt', 'md', 'html', 'htm'])

/** By the ending of the name; what the content is, the reader sees. */
export function isReadable(name: string | null): boolean {
  const at = name?.lastIndexOf('.') ?? -1
  return (
    name !== null &&
    at >= 0 &&
    READABLE.has(
      name
        .slice(at + 1)
        .toLowerCase()
        .trim()
    )
  )
}
