import { describe, expect, test } from 'vitest'
import { countAttendance } from '../../../renderer/meetings/counts'
import { meeting, person } from './meetings'

describe('countAttendance', () => {
  test('counts members only where the body has memberships', () => {
    const count = countAttendance(
      meeting({
        quorum: 2,
        memberCount: 3,
        attendance: [
          person('Anna', {
            isMember: true,
            status: 'present',
            sector: 'region'
          }),
          person('Bo', {
            isMember: true,
            status: 'excused',
            sector: 'municipality'
          }),
          person('Carl', { status: 'present', sector: 'municipality' }),
          person('Gerda', { status: 'guest' })
        ]
      })
    )
    expect(count).toMatchObject({
      present: 1,
      all: 3,
      excused: 1,
      unanswered: 1,
      missing: 1,
      guests: 1
    })
    expect(count.byMembership).toBe(true)
    expect(count.quorum).toEqual({ needed: 2, present: 1, reached: false, isOpen: true })
    expect(count.sectors).toEqual([
      { sector: 'region', present: 1, all: 1 },
      { sector: 'municipality', present: 0, all: 1 }
    ])
  })

  test('a substitute who is here fills the seat of the absent member, once', () => {
    const count = countAttendance(
      meeting({
        quorum: 1,
        memberCount: 1,
        attendance: [
          person('Jens Krogh', { isMember: true, status: 'excused' }),
          person('Dorte Friis', {
            status: 'present',
            substituteFor: 'jens  krogh'
          })
        ]
      })
    )
    expect(count).toMatchObject({
      present: 1,
      all: 1,
      substitutes: 1,
      excused: 1
    })
    expect(count.quorum?.reached).toBe(true)
  })

  test('a substitute who sent regrets fills nothing', () => {
    const count = countAttendance(
      meeting({
        attendance: [
          person('Jens', { status: 'excused' }),
          person('Dorte', { status: 'excused', substituteFor: 'Jens' })
        ]
      })
    )
    expect(count.present).toBe(0)
  })

  test('without memberships everybody invited counts, guests and stand-ins of listed people do not', () => {
    const count = countAttendance(
      meeting({
        attendance: [
          person('Anna', { status: 'present' }),
          person('Jens', { status: 'excused' }),
          person('Dorte', { status: 'present', substituteFor: 'Jens' }),
          person('Eva', {
            status: 'present',
            substituteFor: 'Somebody unlisted'
          }),
          person('Gerda', { status: 'guest' }),
          person('Ida', { status: null })
        ]
      })
    )
    expect(count).toMatchObject({
      byMembership: false,
      present: 3,
      all: 4,
      unanswered: 1,
      guests: 1
    })
    expect(count.quorum).toBeNull()
  })

  test('the secretariat and observers never count', () => {
    const count = countAttendance(
      meeting({
        quorum: 1,
        memberCount: 2,
        attendance: [
          person('Sif', {
            isMember: true,
            role: 'secretary',
            status: 'present'
          }),
          person('Ole', {
            isMember: true,
            role: 'observer',
            status: 'present'
          })
        ]
      })
    )
    expect(count).toMatchObject({ present: 0, all: 0 })
    expect(count.quorum?.reached).toBe(false)
  })

  test('not enough is not final while somebody has not answered', () => {
    const attendance = [
      person('Anna', { isMember: true, status: 'present' }),
      person('Bo', { isMember: true }),
      person('Carl', { isMember: true, status: 'excused' })
    ]
    expect(countAttendance(meeting({ quorum: 2, attendance })).quorum).toMatchObject({
      reached: false,
      isOpen: true
    })
    expect(countAttendance(meeting({ quorum: 3, attendance })).quorum).toMatchObject({
      reached: false,
      isOpen: false
    })
    expect(countAttendance(meeting({ quorum: 1, attendance })).quorum).toMatchObject({
      reached: true,
      isOpen: false
    })
  })

  test('says nothing about decisions before anybody has answered', () => {
    expect(countAttendance(meeting({ quorum: 3, attendance: [person('Anna')] })).quorum).toBeNull()
  })
})
