/** Which files are no annexes: programs, scripts, shortcuts and documents with macros. Pure. */

export const MAX_ANNEX_BYTES = 500 * 1024 * 1024

const PROGRAMS = new Set(
  'exe com scr msi msp bat cmd ps1 psm1 vbs vbe js jse mjs cjs wsf wsh hta cpl dll sys reg lnk url jar app dmg pkg sh bash run elf appimage deb rpm py pl rb php apk'.split(
    ' '
  )
)
const MACROS = new Set('docm dotm xlsm xltm xlam xlsb pptm potm ppam ppsm sldm'.split(' '))

export type Refusal = 'too-large' | 'empty' | 'program' | 'macro' | 'unreadable'

/**
 * Why a file is refused as an annex; null when it may come.
 * @param start the first bytes, to see a program under another name
 * @param holdsMacros whether the content was found to carry macros
 */
export function refusalOf(
  name: string,
  size: number,
  start: Uint8Array,
  holdsMacros: boolean
): Refusal | null {
  const extension = name.includes('.') ? (name.split('.').at(-1) ?? '').toLowerCase().trim() : ''
  if (size > MAX_ANNEX_BYTES) return 'too-large'
  if (size === 0) return 'empty'
  if (PROGRAMS.has(extension) || looksLikeProgram(start)) return 'program'
  if (MACROS.has(extension) || holdsMacros) return 'macro'
  return null
}

/** Windows, Linux and macOS programs, and scripts that name their interpreter. */
function looksLikeProgram(start: Uint8Array): boolean {
  const starts = (...bytes: number[]) => bytes.every((byte, i) => start[i] === byte)
  return (
    starts(0x4d, 0x5a) ||
    starts(0x7f, 0x45, 0x4c, 0x46) ||
    starts(0xcf, 0xfa, 0xed, 0xfe) ||
    starts(0xce, 0xfa, 0xed, 0xfe) ||
    starts(0xca, 0xfe, 0xba, 0xbe) ||
    starts(0x23, 0x21)
  )
}

export function refusalText(refusal: Refusal): readonly [da: string, en: string] {
  const texts: Record<Refusal, readonly [string, string]> = {
    'too-large': ['Filen er større end 500 MB.', 'The file is larger than 500 MB.'],
    empty: ['Filen er tom.', 'The file is empty.'],
    program: ['Programmer og scripts kan ikke være bilag.', 'Programs and scripts cannot be annexes.'],
    macro: [
      'Dokumenter med makroer kan ikke være bilag. Gem det uden makroer, og prøv igen.',
      'Documents with macros cannot be annexes. Save it without macros and try again.'
    ],
    unreadable: ['Filen kunne ikke læses.', 'The file could not be read.']
  }
  return texts[refusal]
}
