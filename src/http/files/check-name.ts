import { denied } from '../problem/denied.ts'
import { acceptedEndings, acceptedKinds, type FileKind } from './accepted.ts'

const unsafe = /[\p{Cc}\p{Cf}/\\:*?"<>|]/u

/** A name as it may stand in a folder of any system; direction marks could make `fdp.exe` read as a paper. */
export function checkedName(name: string | undefined): string {
  const trimmed = (name ?? '').normalize('NFC').trim()
  if (trimmed === '') throw denied.input('name', { zh: '附件没有文件名', en: 'The file has no name' })
  if ([...trimmed].length > 200)
    throw denied.input('name', { zh: '文件名过长，最多 200 字', en: 'The name is too long: at most 200 characters' })
  if (unsafe.test(trimmed))
    throw denied.input('name', { zh: '文件名含有不能使用的字符', en: 'The name has characters that names cannot have' })
  return trimmed
}

/** Refuses what is not on the list, and a name that says something else than the bytes: it names both. */
export function checkedKind(name: string, type: string | undefined): FileKind {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const found = type === undefined ? undefined : acceptedKinds.get(type)
  const list = acceptedEndings.join('、')
  if (!found)
    throw denied.input(
      'file',
      {
        zh: `「${name}」的内容${type ? `是 ${type}，` : '无法识别，'}不在可接收的类型之内`,
        en: `“${name}” is ${type ?? 'of no known type'}, which is not accepted`,
      },
      { zh: `可接收：${list}`, en: `Accepted: ${acceptedEndings.join(', ')}` },
    )
  if (!found.endings.includes(ending))
    throw denied.input(
      'file',
      {
        zh: `文件名说它是「${ending || '无后缀'}」，内容却是${found.name.zh}（${found.endings.join('、')}）`,
        en: `The name says “${ending || 'no ending'}”, the content is a ${found.name.en} (${found.endings.join(', ')})`,
      },
      { zh: '请核对文件，按实际类型命名后重新上传', en: 'Check the file and name it by what it is' },
    )
  return found
}
