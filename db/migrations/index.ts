import { first } from './0001-first'
import { beforeTheMeeting } from './0002-before-the-meeting'
import { search } from './0003-search'
import type { Migration } from './migration'

/** All migrations, oldest first. Imports no app code, so that an old step means the same for ever. */
export const migrations: readonly Migration[] = [first, beforeTheMeeting, search]

export const SCHEMA_VERSION = migrations.length
