import { json, type Database } from '#db'

/** What an installation keeps beside its matters: one JSON value a name. */
export async function readSetting<T>(database: Database, name: string): Promise<T | undefined> {
  const row = await database.kysely.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst()
  return row?.value as T | undefined
}

export async function writeSetting(database: Database, name: string, value: unknown): Promise<void> {
  await database.kysely
    .insertInto('setting')
    .values({ name, value: json(value) })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: json(value) }))
    .execute()
}
