/** `npm run gallery`: serves the gallery, drawn anew at each request. */
import { defineConfig, type Plugin } from "vite";

const gallery: Plugin = {
  name: "gallery",
  configureServer(server) {
    server.middlewares.use(async (request, response, next) => {
      if (request.url !== "/") return next();
      try {
        const { sheetPictures } = await server.ssrLoadModule("/test/figure/sheet-pictures.ts");
        const { galleryPage, keptFolder, readKept } = await server.ssrLoadModule("/test/figure/gallery/page.ts");
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        response.end(await server.transformIndexHtml("/", galleryPage(sheetPictures, readKept(keptFolder))));
      } catch (error) {
        next(error);
      }
    });
    server.watcher.on("change", () => server.ws.send({ type: "full-reload" }));
  },
};

export default defineConfig({ appType: "custom", server: { open: true }, optimizeDeps: { noDiscovery: true }, plugins: [gallery] });
