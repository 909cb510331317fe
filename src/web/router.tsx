import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  type ErrorComponentProps,
} from '@tanstack/react-router'
import { checkArchive } from '../modules/archives/screens/catalogue.ts'
import { checkRegister } from '../modules/registers/screens/register-kinds.ts'
import { Failure } from './api/client.ts'
import { session } from './api/matters.ts'
import { checkReckoning } from './calendar/reckoning.ts'
import { checkFilter, type ListSearch } from './lists/filter.ts'
import { Trouble, Waiting } from './parts/Trouble.tsx'
import { Shell } from './shell/Shell.tsx'

type Context = { readonly client: QueryClient }
const Broken = ({ error, reset }: ErrorComponentProps) => <Trouble error={error} again={reset} />

const root = createRootRouteWithContext<Context>()({})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { to?: string } => (typeof search['to'] === 'string' ? { to: search['to'] } : {}),
  component: lazyRouteComponent(() => import('./sign-in/SignInPage.tsx'), 'SignInPage'),
})

/** Everything behind the sign-in; a first sign-in goes to the change of password and nowhere else. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: async ({ context, location }) => {
    try {
      const reader = await context.client.ensureQueryData(session)
      if (reader.mustChangePassword && location.pathname !== '/account') throw redirect({ to: '/account' })
      if (reader.admin && location.pathname === '/') throw redirect({ to: '/administration' })
    } catch (error) {
      if (error instanceof Failure && error.status === 401)
        throw redirect({ to: '/sign-in', search: location.pathname === '/' ? {} : { to: location.href } })
      throw error
    }
  },
  component: Shell,
})

const child = <const Path extends string>(path: Path) => ({ getParentRoute: () => inside, path })

const routes = [
  createRoute({ ...child('/'), component: lazyRouteComponent(() => import('./desk/DeskPage.tsx'), 'DeskPage') }),
  createRoute({
    ...child('/matters/$kind'),
    validateSearch: checkFilter,
    component: lazyRouteComponent(() => import('./lists/ListPage.tsx'), 'ListPage'),
  }),
  createRoute({
    ...child('/matters/$kind/$id'),
    validateSearch: (search): { do?: string; view?: 'trace' } => ({
      ...(typeof search['do'] === 'string' ? { do: search['do'] } : {}),
      ...(search['view'] === 'trace' ? { view: 'trace' as const } : {}),
    }),
    component: lazyRouteComponent(() => import('./matter/MatterPage.tsx'), 'MatterPage'),
  }),
  createRoute({
    ...child('/search'),
    validateSearch: checkFilter,
    component: lazyRouteComponent(() => import('./lists/SearchPage.tsx'), 'SearchPage'),
  }),
  createRoute({
    ...child('/meetings'),
    component: lazyRouteComponent(() => import('../modules/meetings/screens/MeetingsPage.tsx'), 'MeetingsPage'),
  }),
  createRoute({
    ...child('/tasks'),
    validateSearch: checkFilter,
    component: lazyRouteComponent(() => import('../modules/tasks/screens/TasksPage.tsx'), 'TasksPage'),
  }),
  createRoute({
    ...child('/documents'),
    validateSearch: checkFilter,
    component: lazyRouteComponent(() => import('../modules/documents/screens/DocumentsPage.tsx'), 'DocumentsPage'),
  }),
  createRoute({
    ...child('/reports'),
    validateSearch: checkFilter,
    component: lazyRouteComponent(() => import('../modules/party-reports/screens/ReportsPage.tsx'), 'ReportsPage'),
  }),
  createRoute({
    ...child('/leave'),
    validateSearch: checkFilter,
    component: lazyRouteComponent(() => import('../modules/leave/screens/LeavePage.tsx'), 'LeavePage'),
  }),
  createRoute({
    ...child('/leave/new'),
    component: lazyRouteComponent(() => import('../modules/leave/screens/request/RequestPage.tsx'), 'RequestPage'),
  }),
  createRoute({
    ...child('/duties'),
    component: lazyRouteComponent(() => import('../modules/duties/screens/DutiesPage.tsx'), 'DutiesPage'),
  }),
  createRoute({
    ...child('/conferences'),
    component: lazyRouteComponent(() => import('../modules/conferences/screens/PlanPage.tsx'), 'PlanPage'),
  }),
  createRoute({
    ...child('/briefs'),
    validateSearch: checkFilter,
    component: lazyRouteComponent(() => import('../modules/briefs/screens/BriefsPage.tsx'), 'BriefsPage'),
  }),
  createRoute({
    ...child('/number-books'),
    component: lazyRouteComponent(() => import('../modules/number-books/screens/BooksPage.tsx'), 'BooksPage'),
  }),
  createRoute({
    ...child('/archive'),
    validateSearch: checkArchive,
    component: lazyRouteComponent(() => import('../modules/archives/screens/ArchivePage.tsx'), 'ArchivePage'),
  }),
  createRoute({
    ...child('/incoming'),
    validateSearch: checkFilter,
    component: lazyRouteComponent(() => import('../modules/incoming/screens/RegistryPage.tsx'), 'RegistryPage'),
  }),
  createRoute({
    ...child('/incoming/instructions'),
    component: lazyRouteComponent(() => import('../modules/incoming/screens/InstructionsPage.tsx'), 'InstructionsPage'),
  }),
  createRoute({
    ...child('/incoming/returned'),
    component: lazyRouteComponent(() => import('../modules/incoming/screens/ReturnedPage.tsx'), 'ReturnedPage'),
  }),
  createRoute({
    ...child('/engagements'),
    validateSearch: checkFilter,
    component: lazyRouteComponent(
      () => import('../modules/engagements/screens/EngagementsPage.tsx'),
      'EngagementsPage',
    ),
  }),
  createRoute({
    ...child('/research'),
    validateSearch: checkFilter,
    component: lazyRouteComponent(() => import('../modules/research/screens/ResearchPage.tsx'), 'ResearchPage'),
  }),
  createRoute({
    ...child('/registers'),
    validateSearch: (search): ListSearch & { of?: string } => {
      const of = checkRegister(search['of'])
      return { ...checkFilter(search), ...(of ? { of } : {}) }
    },
    component: lazyRouteComponent(() => import('../modules/registers/screens/RegistersPage.tsx'), 'RegistersPage'),
  }),
  createRoute({
    ...child('/organisation'),
    component: lazyRouteComponent(() => import('./organisation/OrganisationPage.tsx'), 'OrganisationPage'),
  }),
  createRoute({
    ...child('/rulebook'),
    validateSearch: (search): { version?: string } =>
      typeof search['version'] === 'string' ? { version: search['version'] } : {},
    component: lazyRouteComponent(() => import('./rulebook/RulebookPage.tsx'), 'RulebookPage'),
  }),
  createRoute({
    ...child('/calendar'),
    validateSearch: checkReckoning,
    component: lazyRouteComponent(() => import('./calendar/CalendarPage.tsx'), 'CalendarPage'),
  }),
  createRoute({
    ...child('/administration'),
    component: lazyRouteComponent(() => import('./administration/AdministrationPage.tsx'), 'AdministrationPage'),
  }),
  createRoute({
    ...child('/account'),
    component: lazyRouteComponent(() => import('./sign-in/AccountPage.tsx'), 'AccountPage'),
  }),
] as const

export const makeRouter = (client: QueryClient) =>
  createRouter({
    routeTree: root.addChildren([signIn, inside.addChildren(routes)]),
    context: { client },
    defaultPreload: 'intent',
    defaultPendingComponent: Waiting,
    defaultPendingMs: 200,
    defaultErrorComponent: Broken,
    scrollRestoration: true,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
