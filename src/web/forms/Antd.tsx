import { ConfigProvider, theme as themes } from 'antd'
import enUS from 'antd/locale/en_US.js'
import zhCN from 'antd/locale/zh_CN.js'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn.js'
import { useMemo, type ReactNode } from 'react'
import { usePreferences, type Language } from '../preferences.ts'
import { dark, faces, light, sizes } from '../tokens.ts'

type Locale = NonNullable<Parameters<typeof ConfigProvider>[0]['locale']>
// The locale files are CommonJS: what a bundler hands over differs from what the types say.
const plain = (locale: unknown): Locale => (locale as { default?: Locale }).default ?? (locale as Locale)
const locales: Readonly<Record<Language, Locale>> = { zh: plain(zhCN), en: plain(enUS) }

/** antd for forms and overlays, in our colours and sizes. */
export function Antd({ children }: { readonly children: ReactNode }) {
  const { language, theme, size } = usePreferences()
  const config = useMemo(() => {
    const palette = theme === 'dark' ? dark : light
    const { root, control } = sizes[size]
    return {
      algorithm: theme === 'dark' ? themes.darkAlgorithm : themes.defaultAlgorithm,
      token: {
        fontFamily: faces.sans,
        fontSize: root,
        controlHeight: control,
        borderRadius: 3,
        borderRadiusLG: 4,
        borderRadiusSM: 2,
        colorPrimary: palette.action,
        colorInfo: palette.action,
        colorLink: palette.action,
        colorError: palette.red,
        colorWarning: palette.amber,
        colorSuccess: palette.green,
        colorText: palette.ink,
        colorTextSecondary: palette.ink2,
        colorTextTertiary: palette.ink3,
        colorTextPlaceholder: palette.ink3,
        colorTextDescription: palette.ink2,
        colorBorder: palette.lineStrong,
        colorSplit: palette.line,
        colorBgContainer: palette.surface,
        colorBgElevated: palette.surface,
        colorTextLightSolid: palette.onAction,
        boxShadow: 'none',
        boxShadowSecondary: `0 0 0 1px ${palette.lineStrong}`,
        motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      },
      components: {
        Button: { primaryShadow: 'none', defaultShadow: 'none' },
        Form: { itemMarginBottom: root * 1.4, labelColor: palette.ink },
      },
    }
  }, [theme, size])
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en')
  return (
    <ConfigProvider locale={locales[language]} theme={config} button={{ autoInsertSpace: false }}>
      {children}
    </ConfigProvider>
  )
}
