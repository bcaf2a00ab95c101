import type { Span } from "../../core/source.ts";
import type { Text } from "../../core/launch/launch.ts";
import type { Image } from "./image.ts";

/** Official images that start as root (seen with `docker inspect`: no Config.User). */
const rootImages = /^(?:(?:docker\.io\/|public\.ecr\.aws\/docker\/)?(?:library\/)?(?:python|pypy|debian|ubuntu|alpine|node|buildpack-deps|fedora|centos|rockylinux|almalinux|amazonlinux|archlinux)|ghcr\.io\/astral-sh\/uv)(?::|@|$)/;

/** Where an image begins that no instruction takes away from root; nothing where the base may be another user's. */
export function rootOfBase(image: Image | undefined, user: Text | undefined): { readonly rootByDefault?: Span } {
  if (!image || user || !rootImages.test(image.base.value)) return {};
  return { rootByDefault: image.base.at };
}
