import { flatRoutes } from 'remix-flat-routes'

/**
 * The options of Remix; vite.config.ts hands them to its Vite plugin.
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  ignoredRouteFiles: ['**/*'],
  routes: async (defineRoutes) => flatRoutes('routes', defineRoutes),
  serverModuleFormat: 'esm',
  future: {
    v3_fetcherPersist: true,
    // Off: the whole list of routes is a small file that the browser keeps, and asking for pieces of it costs a round trip on poor Wi-Fi.
    v3_lazyRouteDiscovery: false,
    v3_relativeSplatPath: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
    unstable_optimizeDeps: true,
  },
}
