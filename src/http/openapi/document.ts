import type { Api } from '../house.ts'

export type ApiDocument = ReturnType<Api['getOpenAPI31Document']>

/** OpenAPI 3.1 over everything that the API answers. */
export function documentOf(app: Api, version: string): ApiDocument {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: '政规 Zhenggui API',
      version,
      description:
        '每项命令一个操作；不予办理时返回 application/problem+json，写明规范、条款、事实和出路。登录后以 Cookie 识别；写操作须带与本站一致的 Origin。\n\nOne operation a command; a refusal is application/problem+json with norm, article, facts and way out. Signed in by cookie; whatever writes needs an Origin equal to this site.',
    },
    servers: [{ url: '/' }],
  })
}
