/** What was copied, told from its two forms. Pure. */

/** Fewer lines are a piece of a document, to be put together with others. */
const DOCUMENT_LINES = 5

/** Text that is a document on its own rather than a few words. */
export const isWholeDocument = (text: string): boolean => text.split('\n').length >= DOCUMENT_LINES

/**
 * HTML that says more than the plain text beside it: headings, lists, tables, emphasis. Programs put HTML beside the
 * plainest text too, only to carry colours and typefaces.
 */
export const isFormatted = (html: string): boolean =>
  /<(?:h[1-6]|ul|ol|li|table|b|strong|i|em|u)[\s>]|mso-list|font-weight\s*:\s*(?:bold|[6-9]00)/i.test(html)
