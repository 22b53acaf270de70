const loopback = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Tell whether a message from an origin is heard: it is listed, or of this machine where `loopback` is listed. */
export function isAllowedOrigin(origin: string, origins: readonly string[]): boolean {
  return origins.includes(origin) || (origins.includes('loopback') && loopback.test(origin));
}
