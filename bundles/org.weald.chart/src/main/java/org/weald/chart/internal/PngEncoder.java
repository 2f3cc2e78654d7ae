package org.weald.chart.internal;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a picture as PNG (W3C PNG, third edition): with a palette where it has at most 256
 * colours, or where it has once neighbouring shades of smoothed edges are one, as charts have;
 * otherwise as RGB. ImageIO takes several times as long for the same picture.
 */
final class PngEncoder {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final int COLOURS = 256;

  /**
   * Smoothed edges of letters and lines have hundreds of shades; within 4 of 255 nobody sees a
   * step.
   */
  private static final int MERGED_SHADES = 7;

  private static final int RGB = 2;
  private static final int INDEXED = 3;

  /** Level 4 is near the size of level 9 on flat colours in a fraction of the time. */
  private static final int EFFORT = 4;

  private PngEncoder() {}

  /**
   * The bytes of a file.
   *
   * @param picture of type INT_RGB
   * @param dotsPerInch told to printers and word processors, so that they set it at the right size
   */
  static byte[] encode(BufferedImage picture, double dotsPerInch) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    Palettes palette = new Palettes(0);
    byte[] indexed = palette.indexed(pixels, width, height);
    if (indexed.length == 0) {
      palette = new Palettes(MERGED_SHADES);
      indexed = palette.indexed(pixels, width, height);
    }
    boolean fits = indexed.length > 0;
    ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
    out.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put((byte) 8).put((byte) (fits ? INDEXED : RGB)).put(new byte[3]);
    chunk(out, "IHDR", header.array(), 13);
    if (fits) {
      chunk(out, "PLTE", palette.bytes(), 3 * palette.size);
    }
    int perMetre = (int) Math.round(dotsPerInch / 0.0254);
    chunk(
        out,
        "pHYs",
        ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put((byte) 1).array(),
        9);
    byte[] packed = deflate(fits ? indexed : rgb(pixels, width, height));
    chunk(out, "IDAT", packed, packed.length);
    chunk(out, "IEND", new byte[0], 0);
    return out.toByteArray();
  }

  /** Open addressing over colours; a chart has some hundred. */
  private static final class Palettes {
    private final int merged;
    private final int[] keys = new int[4 * COLOURS];
    private final byte[] index = new byte[4 * COLOURS];
    private final int[] colours = new int[COLOURS];
    private int size;

    /**
     * A palette to be filled.
     *
     * @param merged low bits of each channel in which shades may differ and still be one colour;
     *     those of {@link Palette} are always kept
     */
    Palettes(int merged) {
      this.merged = merged;
      if (merged > 0) {
        Arrays.fill(keys, -1);
        Palette.ALL.forEach(this::slot);
      }
    }

    private int shade(int colour) {
      if (merged == 0 || Palette.ALL.contains(colour)) {
        return colour;
      }
      int half = merged >> 1;
      return (colour & ~(merged | merged << 8 | merged << 16)) | half | half << 8 | half << 16;
    }

    /** Rows with their filter byte (none), or nothing where there are more than 256 colours. */
    byte[] indexed(int[] pixels, int width, int height) {
      if (merged == 0) {
        Arrays.fill(keys, -1);
      }
      byte[] rows = new byte[(width + 1) * height];
      int at = 0;
      int last = -1;
      byte lastIndex = 0;
      for (int row = 0; row < height; row++) {
        at++;
        for (int i = row * width; i < (row + 1) * width; i++) {
          int colour = pixels[i] & 0xffffff;
          if (colour != last) {
            int slot = slot(shade(colour));
            if (slot < 0) {
              return new byte[0];
            }
            last = colour;
            lastIndex = index[slot];
          }
          rows[at++] = lastIndex;
        }
      }
      return rows;
    }

    private int slot(int colour) {
      int slot = (colour * 0x9E3779B1) >>> 22;
      while (keys[slot] != colour) {
        if (keys[slot] == -1) {
          if (size == COLOURS) {
            return -1;
          }
          keys[slot] = colour;
          index[slot] = (byte) size;
          colours[size++] = colour;
          return slot;
        }
        slot = (slot + 1) & (keys.length - 1);
      }
      return slot;
    }

    byte[] bytes() {
      byte[] bytes = new byte[3 * size];
      for (int i = 0; i < size; i++) {
        bytes[3 * i] = (byte) (colours[i] >> 16);
        bytes[3 * i + 1] = (byte) (colours[i] >> 8);
        bytes[3 * i + 2] = (byte) colours[i];
      }
      return bytes;
    }
  }

  /** Rows as differences from the row above (filter 2), which leaves flat parts zero. */
  private static byte[] rgb(int[] pixels, int width, int height) {
    byte[] rows = new byte[(3 * width + 1) * height];
    int at = 0;
    for (int y = 0; y < height; y++) {
      rows[at++] = 2;
      for (int i = y * width; i < (y + 1) * width; i++) {
        int above = y == 0 ? 0 : pixels[i - width];
        rows[at++] = (byte) ((pixels[i] >> 16) - (above >> 16));
        rows[at++] = (byte) ((pixels[i] >> 8) - (above >> 8));
        rows[at++] = (byte) (pixels[i] - above);
      }
    }
    return rows;
  }

  private static byte[] deflate(byte[] rows) {
    Deflater deflater = new Deflater(EFFORT);
    try {
      deflater.setInput(rows);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream(16 * 1024);
      byte[] buffer = new byte[16 * 1024];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] data, int length) {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(type);
    check.update(data, 0, length);
    out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
    out.writeBytes(type);
    out.write(data, 0, length);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
