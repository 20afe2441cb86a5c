/** A step of the store's schema. Frozen once released: never edited, only followed by another. */
export interface Migration {
  /** 1, 2, 3 …: `PRAGMA user_version` after it has run */
  version: number
  name: string
  sql: string
}
