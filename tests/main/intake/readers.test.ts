import { describe, expect, test } from 'vitest'
import { IntakeError, MAX_TEXT_BYTES, readText } from '../../../main/intake/readers/text'

const code = (bytes: Uint8Array): string => {
  try {
    readText(bytes)
    return 'read'
  } catch (error) {
    if (error instanceof IntakeError) return error.code
    throw error
  }
}

const TEXT = 'Mødedeltagere: Åse Østerlund\nBlåbærgrød – “næste” gang'

describe('bytes of a text file', () => {
  test('UTF-8 with and without a byte order mark', () => {
    expect(readText(new TextEncoder().encode(TEXT)).text).toBe(TEXT)
    expect(readText(new TextEncoder().encode(`\ufeff${TEXT}`)).text).toBe(TEXT)
  })

  test('UTF-16, both byte orders', () => {
    const little = Buffer.from(`\ufeff${TEXT}`, 'utf16le')
    expect(readText(little).text).toBe(TEXT)
    expect(readText(Buffer.from(little).swap16()).text).toBe(TEXT)
  })

  test('Windows-1252 where the bytes are no UTF-8', () => {
    const bytes = Uint8Array.from(
      [...'M'].map((char) => char.charCodeAt(0)).concat([0xf8, 0x64, 0x65, 0x20, 0x96, 0x20, 0xc5, 0x93])
    )
    expect(readText(bytes).text).toBe('Møde – Å“')
  })

  test('line ends become line feeds', () => {
    expect(readText(new TextEncoder().encode('a\r\nb\rc\n')).text).toBe('a\nb\nc\n')
  })

  test('empty, binary and too large files are refused with a code', () => {
    expect(code(new Uint8Array())).toBe('intake-empty')
    expect(code(new TextEncoder().encode(' \n\t\n'))).toBe('intake-empty')
    expect(code(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2]))).toBe('intake-binary')
    expect(code(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10]))).toBe('intake-binary')
    expect(code(new Uint8Array(MAX_TEXT_BYTES + 1).fill(97))).toBe('intake-too-large')
  })
})
