import { defineMessages } from '../i18n/messages'

export const messages = defineMessages({
  'checks.heading': ['Kontrol', 'Checks'],
  'checks.count': [
    '{count, plural, one {# bemærkning} other {# bemærkninger}}',
    '{count, plural, one {# finding} other {# findings}}'
  ],
  'checks.none': ['Intet at bemærke.', 'Nothing to remark.'],
  'checks.running': ['Ser mødet igennem', 'Looking through the meeting'],
  'checks.list': ['Bemærkninger fra kontrollen', 'Findings of the checks'],
  'checks.dismiss': ['Ikke et problem her', 'Not a problem here'],
  'checks.dismissBody': ['Ikke for dette forum', 'Not for this body'],
  'checks.dismissed': ['Bemærkningen er lagt væk', 'The finding has been put away'],
  'checks.goTo': ['Gå til stedet', 'Go to the place'],
  'checks.first': ['Gå til kontrollen', 'Go to the checks'],
  'checks.item': ['Punkt {number}', 'Item {number}']
})
