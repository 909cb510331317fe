import { describe, expect, it } from 'vitest'
import { audience, readers } from './authority.ts'
import {
  agreed,
  consulted,
  decided,
  drafted,
  friday,
  given,
  monday,
  pooled,
  raised,
  submitted,
} from './testing/given.ts'

const read = (...events: Parameters<typeof given>) => audience(given(...events).view(friday))

describe('audience of a topic', () => {
  it('grows on the way', () => {
    expect(audience(given().view(monday))).toEqual([])
    expect(read(drafted())).toEqual(['unit:finance'])
    expect(read(drafted(), consulted({ units: ['health'] }))).toEqual(['unit:finance', 'unit:health'])
    expect(read(drafted(), ...agreed, submitted())).toEqual([
      'unit:finance',
      'unit:development',
      'unit:health',
      'office',
      'post:executive',
      'post:mayor',
    ])
    expect(read(...pooled())).toEqual([
      'unit:finance',
      'unit:development',
      'unit:health',
      'office',
      'post:executive',
      'post:mayor',
      'leaders',
    ])
    expect(read(drafted({ normative: true, majorDecision: true, marketActors: true }))).toEqual([
      'unit:finance',
      'unit:justice',
      'unit:market',
    ])
    expect(read(raised())).toEqual(['unit:finance', 'office', 'post:executive', 'post:mayor'])
  })
  it('sends a decision to everybody who was asked', () => {
    expect(readers(given(...pooled()).view(friday))).toEqual([])
    expect(readers(given(...decided({}, { assist: ['water', 'health'] })).view(friday))).toEqual([
      'unit:finance',
      'unit:development',
      'unit:health',
      'unit:water',
    ])
  })
})
