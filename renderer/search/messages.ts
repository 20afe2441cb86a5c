import { defineMessages } from '../i18n/messages'

export const messages = defineMessages({
  'search.title': ['Søg', 'Search'],
  'search.label': [
    'Søg i møder, punkter, referater, bilag og personer',
    'Search meetings, items, minutes, annexes and people'
  ],
  'search.hint': [
    'Ord, begyndelsen af et ord eller “en sætning i citationstegn”',
    'Words, the beginning of a word, or “a phrase in quotation marks”'
  ],
  'search.results': ['Fundet', 'Found'],
  'search.empty': [
    'Her findes alt, hvad der står i møder, referater og bilag. Skriv et par ord.',
    'All that stands in meetings, minutes and annexes is found here. Type a few words.'
  ],
  'search.none': ['Intet passer til “{query}”.', 'Nothing fits “{query}”.'],
  'search.noneFiltered': [
    'Intet passer til “{query}” med de valgte filtre.',
    'Nothing fits “{query}” with the chosen filters.'
  ],
  'search.clearFilters': ['Fjern filtrene', 'Remove the filters'],
  'search.count': [
    '{count, plural, one {# fund} other {# fund}}',
    '{count, plural, one {# hit} other {# hits}}'
  ],
  'search.countMore': ['Over {count} fund', 'More than {count} hits'],
  'search.more': ['Vis flere', 'Show more'],
  'search.notLoaded': ['Der kunne ikke søges. {reason}', 'The search failed. {reason}'],
  'search.pendingFiles': [
    '{count, plural, one {# bilag læses endnu} other {# bilag læses endnu}}',
    '{count, plural, one {# annex is still being read} other {# annexes are still being read}}'
  ],
  'search.pendingEntries': [
    'Der læses stadig: {count} steder mangler',
    'Still reading: {count} places to go'
  ],
  'search.unreadable': [
    '{count, plural, one {# bilag kan ikke læses} other {# bilag kan ikke læses}}',
    '{count, plural, one {# annex cannot be read} other {# annexes cannot be read}}'
  ],
  'search.filters': ['Filtre', 'Filters'],
  'search.body': ['Forum', 'Body'],
  'search.everyBody': ['Alle fora', 'All bodies'],
  'search.period': ['Periode', 'Period'],
  'search.period.all': ['Alle datoer', 'All dates'],
  'search.period.thisYear': ['I år', 'This year'],
  'search.period.lastYear': ['Sidste år', 'Last year'],
  'search.period.twelveMonths': ['Seneste 12 måneder', 'Last 12 months'],
  'search.period.own': ['Fra og til …', 'From and to …'],
  'search.from': ['Fra', 'From'],
  'search.to': ['Til', 'To'],
  'search.person': ['Person på deltagerlisten', 'Person on the list of participants'],
  'search.personHint': ['Person', 'Person'],
  'search.outcome': ['Udfald', 'Outcome'],
  'search.everyOutcome': ['Alle udfald', 'All outcomes'],
  'search.kind': ['Slags', 'Kind'],
  'search.kind.all': ['Alt', 'Everything'],
  'search.kind.titles': ['Møder og punkter', 'Meetings and items'],
  'search.kind.decisions': ['Beslutninger', 'Decisions'],
  'search.kind.actions': ['Opgaver', 'Actions'],
  'search.kind.texts': ['Tekst i punkter', 'Text of items'],
  'search.kind.annexes': ['Bilag', 'Annexes'],
  'search.kind.people': ['Personer', 'People'],
  'search.kind.bodies': ['Fora', 'Bodies'],
  'search.one.meeting': ['Møde', 'Meeting'],
  'search.one.item': ['Punkt', 'Item'],
  'search.one.decision': ['Beslutning', 'Decision'],
  'search.one.action': ['Opgave', 'Action'],
  'search.one.recommendation': ['Indstilling', 'Recommendation'],
  'search.one.case': ['Sagsfremstilling', 'Case'],
  'search.one.minutes': ['Referat', 'Minutes'],
  'search.one.annex': ['Bilag', 'Annex'],
  'search.one.annexText': ['I bilag', 'In annex'],
  'search.one.attendance': ['Deltager', 'Participant'],
  'search.one.person': ['Person', 'Person'],
  'search.one.body': ['Forum', 'Body'],
  'search.group.outside': ['Personer og fora', 'People and bodies'],
  'search.item': ['Punkt {number}', 'Item {number}'],
  'search.command': ['Søg i alt', 'Search everything'],
  'search.back': ['Tilbage fra søgningen', 'Back from the search'],
  'search.keys.move': ['Næste og forrige fund', 'Next and previous hit'],
  'search.keys.open': ['Åbn fundet på sit sted', 'Open the hit in its place'],
  'search.inAll': ['Søg efter “{query}” i al tekst', 'Search for “{query}” in all text']
})
