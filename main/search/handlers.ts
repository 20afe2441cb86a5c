import type { Handlers } from '../handlers'
import { sealText } from '../sections/seal'
import { find } from './find'
import { catchUp } from './indexing'
import { quickFind } from './quick'

/** How long a question may wait for the index to catch up, in milliseconds; the answer says what is missing. */
const PATIENCE = 15

export const searchHandlers = {
  'search.find': (input, context) => {
    // What was just typed is to be found too.
    sealText(context)
    catchUp(context.store, PATIENCE)
    return find(context.store, input)
  },

  'search.quick': ({ query }, context) => {
    catchUp(context.store, PATIENCE)
    return quickFind(context.store, query)
  }
} satisfies Partial<Handlers>
