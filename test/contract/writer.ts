// Started by tests as a process of its own: opens the folder given, then writes one row after another and prints each
// number once its transaction is committed, until it is killed.
import { json, migrate, openDatabase } from '#db'

const [folder, first] = process.argv.slice(2)
if (!folder || !first) throw new Error('usage: writer.ts FOLDER FIRST-NUMBER')
const database = await openDatabase({ folder })
await migrate(database)
for (let n = Number(first); ; n++) {
  await database.transaction((tx) =>
    tx
      .insertInto('setting')
      .values({ name: `row ${n}`, value: json(n) })
      .execute(),
  )
  process.stdout.write(`${n}\n`)
}
