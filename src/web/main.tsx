import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import 'virtual:tokens.css'
import { watchPresence } from './api/presence.ts'
import { makeQueryClient } from './api/query-client.ts'
import './parts/button.css'
import './parts/choice.css'
import './parts/marks.css'
import './parts/menu.css'
import './parts/panel.css'
import './parts/states.css'
import { makeRouter } from './router.tsx'
import './styles/base.css'
import './styles/table.css'
import './styles/text.css'

const signedOut = (): void => {
  if (location.pathname !== '/sign-in')
    location.assign(`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`)
}

watchPresence()
const client = makeQueryClient(signedOut)
const router = makeRouter(client)

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
