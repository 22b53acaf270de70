/** Join the class of a component with the one its caller adds. */
export function joinClasses(own: string | undefined, added: string | undefined): string | undefined {
  return added ? (own ? `${own} ${added}` : added) : own;
}
