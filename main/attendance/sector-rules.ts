import type { SectorKind } from '../../preload/contract/values'

/** Forms of organisations' names that say their sector; the first that fits counts. */
const FORMS: readonly [RegExp, SectorKind][] = [
  [/psykiatri/i, 'psychiatry'],
  [/almen praksis|praktiserende|\bPLO\b|lægehus|lægeklinik|praksisudvalg/i, 'general_practice'],
  [/hospital|sygehus|\bHE\b|rigshospital/i, 'hospital'],
  [/universitet(?!shospital)|\bAU\b|\bSDU\b|\bKU\b|\binstitut for\b|professionshøjskole/i, 'university'],
  [/kommune(?!rnes)|magistrat/i, 'municipality'],
  [/^region\b|\bregion\s+\p{Lu}/iu, 'region']
]

/** The sector that an organisation's name gives away; null where it does not. */
export function sectorOfName(organization: string | null): SectorKind | null {
  if (!organization) return null
  return FORMS.find(([form]) => form.test(organization))?.[1] ?? null
}
