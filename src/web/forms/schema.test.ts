import { expect, test } from 'vitest'
import { changed, controlOf, lookupOf, pathOf, withoutEmpty, withoutFiles, type Schema } from './schema.ts'

const schema: Schema = {
  type: 'object',
  properties: {
    title: { type: 'string', maxLength: 200 },
    units: { type: 'array', items: { type: 'string' }, widget: 'units' },
    dissent: {
      type: 'array',
      items: {
        type: 'object',
        properties: { post: { type: 'string', widget: 'post' }, text: { type: 'string', widget: 'textarea' } },
      },
    },
    files: {
      type: 'array',
      widget: 'files',
      items: { type: 'object', properties: { sha256: { type: 'string' }, name: { type: 'string' } } },
    },
  },
}

test('what one input does for several has nothing attached', () => {
  expect(Object.keys(withoutFiles(schema).properties!)).toEqual(['title', 'units', 'dissent'])
})

test('each field gets its control', () => {
  expect(Object.entries(schema.properties!).map(([, field]) => controlOf(field))).toEqual([
    'text',
    'choices',
    'groups',
    'files',
  ])
  expect(controlOf({ type: 'string', format: 'date' })).toBe('date')
  expect(controlOf({ type: 'string', widget: 'datetime' })).toBe('moment')
  expect(controlOf({ type: 'string', enum: ['a'] })).toBe('one')
  expect(controlOf({ type: 'array', items: { type: 'string', enum: ['a'] } })).toBe('some')
  expect(controlOf({ type: ['integer', 'null'] })).toBe('number')
  expect(controlOf({ type: 'string', maxLength: 5000 })).toBe('textarea')
})

test('lookups', () => {
  expect([
    lookupOf({ widget: 'unit' }),
    lookupOf({ widget: 'posts' }),
    lookupOf({ widget: 'matter:topic' }),
    lookupOf({ widget: 'radio' }),
  ]).toEqual(['units', 'posts', 'matters:topic', undefined])
})

test('empty fields are left out, at any depth; false and zero stay', () => {
  expect(withoutEmpty({ a: '', b: null, c: [], d: { e: undefined }, f: false, g: 0, h: ['x', ''] })).toEqual({
    f: false,
    g: 0,
    h: ['x'],
  })
})

test('a refusal finds its field', () => {
  expect(pathOf(schema, 'title')).toEqual(['title'])
  expect(pathOf(schema, 'units.2')).toEqual(['units'])
  expect(pathOf(schema, 'dissent.0.text')).toEqual(['dissent', 0, 'text'])
  expect(pathOf(schema, 'files.1.name')).toEqual(['files'])
  expect(pathOf(schema, 'meeting')).toBeUndefined()
})

test('a form without required fields sends what was changed, another sends everything', () => {
  expect(changed({ required: [] }, { a: 'x', units: ['finance'] }, { a: 'x', units: ['finance', 'health'] })).toEqual({
    units: ['finance', 'health'],
  })
  expect(changed({ required: ['a'] }, { a: 'x' }, { a: 'x', b: 1 })).toEqual({ a: 'x', b: 1 })
})
