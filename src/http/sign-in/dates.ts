import { ValueNode, PrimitiveValueListNode, OperationNodeTransformer, type KyselyPlugin, type UnknownRow } from 'kysely'

/** Our database speaks Temporal; better-auth speaks Date. This stands between the two, for its tables only. */
export const dateOf = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds)

class DatesToText extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return node.value instanceof Date ? { ...node, value: node.value.toISOString() } : node
  }
  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map((value) => (value instanceof Date ? value.toISOString() : value)) }
  }
}

const shownAsDates = (row: UnknownRow): UnknownRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value instanceof Temporal.Instant ? dateOf(value) : value]),
  )

export const datesForBetterAuth: KyselyPlugin = {
  transformQuery: ({ node, queryId }) => new DatesToText().transformNode(node, queryId),
  transformResult: async ({ result }) => ({ ...result, rows: result.rows.map(shownAsDates) }),
}
