import type { offline as english } from "../en/offline.ts";
import type { Words } from "../words.ts";

/** The words of use without a network, in Chinese. */
export const offline: Words<typeof english> = {
  title: "离线使用",
  save: "保存离线版",
  saveText: "地图、主张全文、课程和字体都在一个文件里，无需联网，用浏览器即可从磁盘打开。",
  newRelease: "本页有新版本。重新加载之前，当前内容保持不变。",
  reload: "重新加载",
  installed: "此浏览器保存了本页的副本，没有网络也能打开。",
  loadAnew: "删除副本并重新加载本页",
  saving: "正在保存文件……",
  saved: (file, hash) =>
    hash === "" ? `已保存为${file}。` : `已保存为${file}，打开后即是当前所见；若用此文件的其他副本，请打开 ${file}#${hash}`,
  notSaved: "文件未能加载。请检查网络后重试。",
  isFile: (file, hash) => `本页就是离线版文件，可复制到任何需要的地方。当前所见可用此地址打开：${file}${hash === "" ? "" : `#${hash}`}`,
};
