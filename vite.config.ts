import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { tokenSheet } from './src/web/tokens.ts'

const sheet = 'virtual:tokens.css'

/** tokens.ts as a style sheet, so that colours stand in one place for CSS and for antd. */
const tokens = (): Plugin => ({
  name: 'tokens',
  resolveId: (id) => (id === sheet ? id : undefined),
  load: (id) => (id === sheet ? tokenSheet() : undefined),
})

export default defineConfig({
  root: 'src/web',
  plugins: [react(), tokens()],
  build: { outDir: '../../dist/web', emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 900 },
  server: { proxy: { '/api': `http://localhost:${process.env['PORT'] ?? 8080}` } },
})
