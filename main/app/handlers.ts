import { readMeta, writeMeta } from '../../db/tables/local'
import type { AppState } from '../../preload/contract/app'
import { type AppContext, languageOf } from '../context'
import type { Handlers } from '../handlers'
import { createSample } from '../sample/create'
import { examine } from './doctor'

function stateOf(context: AppContext): AppState {
  const { store } = context
  const name = readMeta(store, 'user.name')
  const theme = readMeta(store, 'theme')
  return {
    version: context.version,
    runtime: context.runtime,
    dataFolder: context.folder,
    user: name === null ? null : { name, organization: readMeta(store, 'user.organization') ?? '' },
    language: languageOf(context),
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    lastRoute: readMeta(store, 'route'),
    recoveredDrafts: context.recoveredDrafts,
    meetingCount: Number(store.sqlite.prepare('SELECT count(*) FROM meeting WHERE deleted = 0').pluck().get())
  }
}

export const appHandlers = {
  'app.state': (_, context) => stateOf(context),

  'app.setUp': ({ name, organization, language }, context) => {
    writeMeta(context.store, { 'user.name': name.trim(), 'user.organization': organization.trim(), language })
    context.changed(['app'])
    return stateOf(context)
  },

  'app.setPreferences': ({ name, organization, language, theme }, context) => {
    const values = { 'user.name': name, 'user.organization': organization, language, theme }
    writeMeta(
      context.store,
      Object.fromEntries(
        Object.entries(values).filter(
          (pair): pair is [string, NonNullable<(typeof pair)[1]>] => pair[1] !== undefined
        )
      )
    )
    context.changed(['app'])
    return stateOf(context)
  },

  'app.rememberRoute': ({ route }, context) => {
    writeMeta(context.store, { route })
    return {}
  },

  'app.createSample': (_, context) => createSample(context),

  'app.doctor': (_, context) => examine(context),

  'app.openDataFolder': (_, context) => {
    context.desktop?.showInFolder(context.store.file)
    return {}
  }
} satisfies Partial<Handlers>
