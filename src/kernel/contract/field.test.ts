import { describe, expect, it } from 'vitest'
import * as field from './field.ts'

const told = { title: '题', titleEn: 'Title' }

describe('a text', () => {
  it.each(['坏\ud83d字', '\u202e', '\0', '\u0007', '﻿中间\ufeff有', '', '   ', '字'.repeat(11)])(
    'refuses %j',
    (text) => {
      expect(field.line(10, told).safeParse(text).success).toBe(false)
      expect(field.prose(told, 10).safeParse(text).success).toBe(false)
    },
  )
  it('takes rare characters and emoji, and is trimmed', () => {
    expect(field.line(10, told).parse(' 㛃䶮𬭎👍 ')).toBe('㛃䶮𬭎👍')
  })
  it('has line ends and tabs in paragraphs only', () => {
    expect(field.prose(told).parse('一、\t收\n二')).toBe('一、\t收\n二')
    expect(field.line(10, told).safeParse('一\n二').success).toBe(false)
  })
})

it('lists name nobody twice, unless that is meant', () => {
  expect(field.posts(told).safeParse(['mayor', 'mayor']).success).toBe(false)
  expect(field.posts(told, { repeats: true }).safeParse(['mayor', 'mayor']).success).toBe(true)
  expect(field.units(told, { min: 1 }).safeParse([]).success).toBe(false)
  expect(field.units(told, { max: 1 }).safeParse(['finance', 'health']).success).toBe(false)
})

it('dates stay in the centuries that a calendar may reach', () => {
  expect(field.date(told).safeParse('0026-03-02').success).toBe(false)
  expect(field.moment(told).safeParse('2026-03-02T09:00').success).toBe(true)
  expect(field.time(told).safeParse('24:00').success).toBe(false)
})
