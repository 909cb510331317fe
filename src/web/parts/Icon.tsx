/** Line drawings on a grid of 16, one path each. */
const paths = {
  desk: 'M2 3h12v8H2zM5.5 14h5M8 11v3',
  topic: 'M3 2.5h10v11H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3',
  meeting:
    'M6 7.2a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6M2 13.5c0-2.4 1.7-4 4-4s4 1.6 4 4M10.5 3a2.2 2.2 0 0 1 0 4M11.5 9.6c1.5.4 2.5 1.8 2.5 3.9',
  conference: 'M2.5 3h11v7h-11zM8 10v3M4.5 13.5h7M5 5.5h6M5 7.5h4',
  minutes: 'M4 1.8h5.5l3 3v9.4H4zM9.3 2v3h3M6 8h4.5M6 10.5h4.5',
  task: 'M8 13.2A5.2 5.2 0 1 0 8 2.8a5.2 5.2 0 0 0 0 10.4M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4M8 1v2M8 13v2M1 8h2M13 8h2',
  report: 'M2 8.5 14 2.5l-3.5 11L7.5 9.5zM7.5 9.5 14 2.5',
  incoming: 'M2.5 8.500v5h11v-5M2.5 8.500h3l1 1.500h3l1-1.500h3M8 2v5M5.8 5 8 7.200 10.200 5',
  brief: 'M2.5 3h11v10h-11zM4.5 5.500h7M4.5 8h3M4.5 10.500h3M9.5 8h2v2.500h-2z',
  numbers: 'M6 2.500 4.500 13.500M11.500 2.500 10 13.500M3 6h10.500M2.500 10H13',
  archive: 'M2 3h12v3H2zM3 6v7.500h10V6M6.500 8.500h3',
  leave: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3M5 9.5h2M9 9.5h2',
  duties: 'M3 2.5h10v11H3zM5.5 5.5l.9.9 1.6-1.700M9.500 5.500h1.700M5.5 9.500l.9.9 1.6-1.700M9.500 9.500h1.700',
  engagement:
    'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3M8 8.2l.8 1.7 1.8.2-1.300 1.200.3 1.800L8 12.200l-1.600.9.300-1.800-1.300-1.200 1.800-.2z',
  research: 'M2 13.500 6 4l3 6 2-3.500 3 7zM11.500 2.500v3M10 4h3',
  register: 'M3.5 2h9v12h-9zM5.500 5h5M5.500 7.500h5M5.500 10h3',
  people: 'M8 2.5v3M3.5 13.5v-3h9v3M8 5.5v5M6.5 2.5h3v3h-3zM2 10.5h3v3H2zM6.5 10.5h3v3h-3zM11 10.5h3v3h-3z',
  rulebook: 'M3.5 2h9v12h-9zM5.8 2v12M8 5h2.5M8 7.5h2.5',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  administration: 'M8 1.8 13.2 4v4c0 3.2-2.2 5.2-5.2 6.2C5 13.2 2.8 11.2 2.8 8V4zM5.8 8l1.6 1.6 3-3.2',
  search: 'M7 11.500a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9M10.3 10.3 14 14',
  size: 'M1.5 4V3h8v1M5.5 3v10M4 13h3M9.5 8V7h5v1M12 7v6M11 13h2',
  theme:
    'M8 2a4.2 4.2 0 0 0-2.3 7.700c.5.4.800.9.800 1.500h3c0-.6.3-1.1.800-1.500A4.2 4.2 0 0 0 8 2M6.5 13h3M7 14.800h2',
  person: 'M8 8.200A2.9 2.9 0 1 0 8 2.400a2.9 2.9 0 0 0 0 5.800M2.8 14c.3-2.7 2.3-4.2 5.2-4.200s4.9 1.5 5.2 4.2',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 4.800V8l2.3 1.8',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  down: 'M4 6l4 4 4-4',
  file: 'M4 1.800h5.500l3 3v9.400H4zM9.3 2v3h3',
  grip: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  add: 'M8 3v10M3 8h10',
  star: 'M8 2l1.8 3.8 4.2.500-3.1 2.9.800 4.100L8 11.300l-3.7 2 .8-4.100L2 6.300l4.2-.500z',
  print: 'M4.5 6V2.500h7V6M4.5 11.500H2.500V6h11v5.500h-2M4.5 9.500h7v4.500h-7z',
  download: 'M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.500h11',
  link: 'M6.5 9.500l3-3M7 4.500l1.3-1.300a2.9 2.9 0 0 1 4.2 4.200L11 9M9 11.500l-1.3 1.300a2.9 2.9 0 0 1-4.2-4.200L5 7',
  language: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M2 8h12M8 2c-4.3 4.3-4.3 7.7 0 12M8 2c4.3 4.3 4.3 7.7 0 12',
} as const

export type IconName = keyof typeof paths

export const Icon = ({ name, size = '1.15em' }: { readonly name: IconName; readonly size?: string }) => (
  <svg
    className="icon"
    viewBox="0 0 16 16"
    width={size}
    height={size}
    fill="none"
    stroke="currentColor"
    strokeWidth={name === 'more' || name === 'grip' ? 2 : 1.2}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={paths[name]} />
  </svg>
)
