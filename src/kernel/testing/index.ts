export { allows, refusedBy, refuses, specify, type World } from './specify.ts'
