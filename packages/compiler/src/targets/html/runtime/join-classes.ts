// Stands in for the file that all targets share, which is copied in its place.
export { joinClasses } from '../../../runtime/join-classes.js';
