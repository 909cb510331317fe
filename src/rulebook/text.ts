/** What users read, in both languages; Chinese legal words exactly as the field uses them. */
export type Text = { readonly zh: string; readonly en: string }
