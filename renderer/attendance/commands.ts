import type { Command } from '../shell/commands'

const GROUP = 'attendance.heading'

/** The keys of a line, for F1; they are handled on the line itself. Only "new" can be run from elsewhere. */
export function attendanceCommands(openNew: () => void): Command[] {
  return [
    {
      id: 'attendance-new',
      title: 'attendance.new',
      keys: ['n'],
      group: GROUP,
      outsideText: true,
      run: openNew
    },
    { id: 'attendance-present', title: 'attendance.present', keys: ['t'], group: GROUP },
    { id: 'attendance-online', title: 'attendance.online', keys: ['o'], group: GROUP },
    { id: 'attendance-excused', title: 'attendance.excused', keys: ['a'], group: GROUP },
    { id: 'attendance-absent', title: 'attendance.absentLong', keys: ['f'], group: GROUP },
    { id: 'attendance-substitute', title: 'attendance.substituteAdd', keys: ['s'], group: GROUP },
    { id: 'attendance-guest', title: 'attendance.toggleGuest', keys: ['g'], group: GROUP },
    { id: 'attendance-edit', title: 'attendance.editLine', keys: ['Enter', 'F2'], group: GROUP },
    { id: 'attendance-remove', title: 'attendance.remove', keys: ['Delete'], group: GROUP },
    { id: 'attendance-find', title: 'attendance.find', keys: ['Shift+A'], group: GROUP }
  ]
}
