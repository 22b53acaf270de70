import { computeAccessibleDescription, computeAccessibleName, getRole, isInaccessible } from 'dom-accessibility-api';

/** List what assistive technology is told of an element's content, in order: role, name and description. */
export function rolesOf(element: Element): string[] {
  return [...element.querySelectorAll('*')].flatMap((each) => {
    const role = isInaccessible(each) ? null : getRole(each);
    if (role === null || role === 'generic' || role === 'presentation') return [];
    const description = computeAccessibleDescription(each);
    return [`${role} "${computeAccessibleName(each)}"${description === '' ? '' : ` (${description})`}`];
  });
}
