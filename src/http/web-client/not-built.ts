import { html } from 'hono/html'

/** Said instead of an empty page where the client was not built. */
export const notBuilt = html`<!doctype html>
  <html lang="zh-CN">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>政规 Zhenggui</title>
      <style>
        body {
          font:
            1rem/1.7 'PingFang SC',
            'Microsoft YaHei',
            'Noto Sans CJK SC',
            sans-serif;
          max-width: 40rem;
          margin: 15vh auto;
          padding: 0 1rem;
          color: #1c1f23;
          background: #f5f4f0;
        }
        code {
          background: #fff;
          border: 1px solid #e2dfd8;
          border-radius: 3px;
          padding: 0.1rem 0.4rem;
        }
      </style>
    </head>
    <body>
      <h1>页面尚未构建</h1>
      <p>
        服务已经启动，接口可用，但没有找到网页客户端。请在项目目录运行 <code>npm run build</code>，再刷新本页；<code
          >npm start</code
        >
        会自动完成。
      </p>
      <p lang="en">
        The server runs and its API answers, but the web client has not been built. Run <code>npm run build</code> in
        the project folder and reload; <code>npm start</code> does so by itself.
      </p>
      <p><a href="/api/docs">接口说明 API</a></p>
    </body>
  </html>`
