import type { PostId } from '#kernel'

/** Posts that the Work Rules name one by one, by their handles. */
export const mayor: PostId = 'mayor'
/** 负责常务工作的副县长: to whom alone the executive meeting may be delegated (meeting.delegation). */
export const executiveViceMayor: PostId = 'executive'
export const officeDirector: PostId = 'office-director'
/** 会议科: keeps the agenda, the attendance and the record. */
export const meetingsSection: PostId = 'office-meetings'

/** 办公室副主任, of whom there may be several: `office-deputy`, `office-deputy-2`. */
export const isOfficeDeputy = (post: PostId): boolean => /^office-deputy(-\d+)?$/.test(post)
