export { searchPieces, type Piece } from './pieces.ts'
export { searchPairs, searchQuery, searchWords } from './query.ts'
export { searchParts, searchVector } from './vector.ts'
