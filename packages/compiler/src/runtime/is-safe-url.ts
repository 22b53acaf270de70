// Stands in for the file of the contract, which is copied in its place: the rule has one source.
export { isSafeUrl } from '@pantograph/contract';
