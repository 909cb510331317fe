/** The one source of colours, faces and sizes: CSS variables and the antd theme both come from here. */
export const light = {
  ground: '#f5f4f0',
  surface: '#ffffff',
  sunken: '#faf9f6',
  line: '#e2dfd8',
  lineStrong: '#c6c2b9',
  ink: '#1c1f23',
  ink2: '#565b63',
  ink3: '#6b7078',
  action: '#1b4f8a',
  actionSoft: '#e9f0f8',
  onAction: '#ffffff',
  // Red belongs to the state's marks …
  seal: '#a8201a',
  // … and to what is overdue or refused.
  red: '#b42318',
  redSoft: '#fdf0ee',
  amber: '#8a5a00',
  amberDot: '#e0a100',
  amberSoft: '#fdf6e3',
  green: '#1f6b45',
  greenDot: '#2f8f5f',
  greenSoft: '#ecf6f0',
}

export type Palette = typeof light

export const dark: Palette = {
  ground: '#121417',
  surface: '#1a1d21',
  sunken: '#16191c',
  line: '#2d3137',
  lineStrong: '#454b53',
  ink: '#e9e7e2',
  ink2: '#aeb3ba',
  ink3: '#9096a0',
  action: '#7fb0ea',
  actionSoft: '#1c2a3b',
  onAction: '#121417',
  seal: '#e4665c',
  red: '#f08a80',
  redSoft: '#33201e',
  amber: '#e6b84f',
  amberDot: '#e0a100',
  amberSoft: '#2e2716',
  green: '#74c79b',
  greenDot: '#4fb07f',
  greenSoft: '#17271f',
}

export const faces = {
  sans: '"PingFang SC","HarmonyOS Sans SC","MiSans","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',
  song: '"FZXiaoBiaoSong-B05S","方正小标宋简体","Source Han Serif SC","Noto Serif CJK SC",STZhongsong,SimSun,serif',
  mono: 'ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace',
}

/** Root font size in px and the least height of a control; large type is for those who read with effort. */
export const sizes = { normal: { root: 14, control: 32 }, large: { root: 18, control: 44 } } as const

const kebab = (name: string): string => name.replace(/[A-Z0-9]/g, (c) => `-${c.toLowerCase()}`)
const variables = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, value]) => `--${kebab(name)}:${value}`)
    .join(';')

/** Follows the system until the reader has chosen a theme. */
export function tokenSheet(): string {
  const { sans, song, mono } = faces
  return [
    `:root{color-scheme:light;${variables(light)};--sans:${sans};--song:${song};--mono:${mono};--control:${sizes.normal.control}px;font-size:${sizes.normal.root}px}`,
    `:root[data-size=large]{--control:${sizes.large.control}px;font-size:${sizes.large.root}px}`,
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${variables(dark)}}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${variables(dark)}}}`,
  ].join('\n')
}
