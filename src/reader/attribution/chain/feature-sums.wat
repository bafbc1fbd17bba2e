;; Sums the weights of the features of one position. `plain-sums.ts` says the same in TypeScript and gives the same numbers.
;; `npm run kernel` turns this file into `feature-sums-bytes.ts`. All addresses are bytes of one memory, laid out by `feature-sums.ts`.
(module
  (memory (import "room" "memory") 1)
  ;; Features in four columns of 32-bit numbers, each `column` bytes long: templates and their three values.
  (global $features (import "room" "features") i32)
  (global $column (import "room" "column") i32)
  ;; Room for what the index says of each feature (8 bytes), for its bit, and for the places of the rows found.
  (global $probes (import "room" "probes") i32)
  (global $bits (import "room" "bits") i32)
  (global $found (import "room" "found") i32)
  ;; The bit set of the hashed features that were kept: words of 32 bits, each followed by the number of bits before it.
  (global $index (import "room" "index") i32)
  ;; 32 minus the number of bits of a hashed feature.
  (global $shift (import "room" "shift") i32)
  ;; Rows of signed bytes, and as many sums of 32 bits as a row is wide.
  (global $rows (import "room" "rows") i32)
  (global $width (import "room" "width") i32)
  (global $sums (import "room" "sums") i32)

  (func (export "sum") (param $count i32)
    (local $k i32) (local $p i32) (local $h i32) (local $word i32) (local $bit i32) (local $place i32) (local $j i32)
    (local $first i32) (local $second i32) (local $four v128) (local $lower v128) (local $upper v128)
    (local.set $j (i32.const 0))
    (loop $clear
      (i32.store (i32.add (global.get $sums) (i32.shl (local.get $j) (i32.const 2))) (i32.const 0))
      (br_if $clear (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (global.get $width))))
    (if (i32.eqz (local.get $count)) (then (return)))
    ;; Hash four features at a time and fetch the word of the index of each: none waits for another. What is left of the last four is not
    ;; looked at again.
    (local.set $p (global.get $features))
    (loop $hash
      (local.set $four (v128.xor
        (i32x4.mul (i32x4.add (v128.load (local.get $p)) (i32x4.splat (i32.const 0x51ed27))) (i32x4.splat (i32.const 0x9e3779b1)))
        (v128.load (i32.add (local.get $p) (global.get $column)))))
      (local.set $four (v128.xor
        (i32x4.mul (v128.xor (local.get $four) (i32x4.shr_u (local.get $four) (i32.const 15))) (i32x4.splat (i32.const 0x85ebca6b)))
        (v128.load (i32.add (local.get $p) (i32.shl (global.get $column) (i32.const 1))))))
      (local.set $four (v128.xor
        (i32x4.mul (v128.xor (local.get $four) (i32x4.shr_u (local.get $four) (i32.const 13))) (i32x4.splat (i32.const 0xc2b2ae35)))
        (v128.load (i32.add (local.get $p) (i32.mul (global.get $column) (i32.const 3))))))
      (local.set $four (i32x4.mul (v128.xor (local.get $four) (i32x4.shr_u (local.get $four) (i32.const 16)))
        (i32x4.splat (i32.const 0x27d4eb2f))))
      (local.set $four (i32x4.shr_u (v128.xor (local.get $four) (i32x4.shr_u (local.get $four) (i32.const 15))) (global.get $shift)))
      (v128.store (i32.add (global.get $bits) (i32.shl (local.get $k) (i32.const 2)))
        (v128.and (local.get $four) (i32x4.splat (i32.const 31))))
      (local.set $four (i32x4.add (i32x4.shl (i32x4.shr_u (local.get $four) (i32.const 5)) (i32.const 3))
        (i32x4.splat (global.get $index))))
      (local.set $h (i32.add (global.get $probes) (i32.shl (local.get $k) (i32.const 3))))
      (i64.store (local.get $h) (i64.load (i32x4.extract_lane 0 (local.get $four))))
      (i64.store offset=8 (local.get $h) (i64.load (i32x4.extract_lane 1 (local.get $four))))
      (i64.store offset=16 (local.get $h) (i64.load (i32x4.extract_lane 2 (local.get $four))))
      (i64.store offset=24 (local.get $h) (i64.load (i32x4.extract_lane 3 (local.get $four))))
      (local.set $p (i32.add (local.get $p) (i32.const 16)))
      (br_if $hash (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 4))) (local.get $count))))
    ;; The places of the rows that were kept, written without a branch.
    (local.set $k (i32.const 0))
    (local.set $place (global.get $found))
    (loop $keep
      (local.set $p (i32.add (global.get $probes) (i32.shl (local.get $k) (i32.const 3))))
      (local.set $word (i32.load (local.get $p)))
      (local.set $bit (i32.load (i32.add (global.get $bits) (i32.shl (local.get $k) (i32.const 2)))))
      (i32.store (local.get $place) (i32.add (global.get $rows) (i32.mul (global.get $width) (i32.add
        (i32.load offset=4 (local.get $p))
        (i32.popcnt (i32.and (local.get $word) (i32.sub (i32.shl (i32.const 1) (local.get $bit)) (i32.const 1))))))))
      (local.set $place (i32.add (local.get $place)
        (i32.shl (i32.and (i32.shr_u (local.get $word) (local.get $bit)) (i32.const 1)) (i32.const 2))))
      (br_if $keep (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $count))))
    (local.set $k (global.get $found))
    (if (i32.eq (local.get $k) (local.get $place)) (then (return)))
    (if (i32.eq (global.get $width) (i32.const 2))
      (then
        (loop $pair
          (local.set $p (i32.load (local.get $k)))
          (local.set $first (i32.add (local.get $first) (i32.load8_s (local.get $p))))
          (local.set $second (i32.add (local.get $second) (i32.load8_s offset=1 (local.get $p))))
          (br_if $pair (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 4))) (local.get $place))))
        (i32.store (global.get $sums) (local.get $first))
        (i32.store offset=4 (global.get $sums) (local.get $second))
        (return)))
    ;; Eight weights of all rows, as long as a row has eight more; then one by one.
    (local.set $j (i32.const 0))
    (block $few
      (loop $eight
        (br_if $few (i32.gt_u (i32.add (local.get $j) (i32.const 8)) (global.get $width)))
        (local.set $lower (v128.const i32x4 0 0 0 0))
        (local.set $upper (v128.const i32x4 0 0 0 0))
        (local.set $k (global.get $found))
        (loop $row
          (local.set $four (v128.load8x8_s (i32.add (i32.load (local.get $k)) (local.get $j))))
          (local.set $lower (i32x4.add (local.get $lower) (i32x4.extend_low_i16x8_s (local.get $four))))
          (local.set $upper (i32x4.add (local.get $upper) (i32x4.extend_high_i16x8_s (local.get $four))))
          (br_if $row (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 4))) (local.get $place))))
        (local.set $h (i32.add (global.get $sums) (i32.shl (local.get $j) (i32.const 2))))
        (v128.store (local.get $h) (local.get $lower))
        (v128.store offset=16 (local.get $h) (local.get $upper))
        (local.set $j (i32.add (local.get $j) (i32.const 8)))
        (br $eight)))
    (loop $one
      (if (i32.eq (local.get $j) (global.get $width)) (then (return)))
      (local.set $first (i32.const 0))
      (local.set $k (global.get $found))
      (loop $row
        (local.set $first (i32.add (local.get $first) (i32.load8_s (i32.add (i32.load (local.get $k)) (local.get $j)))))
        (br_if $row (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 4))) (local.get $place))))
      (i32.store (i32.add (global.get $sums) (i32.shl (local.get $j) (i32.const 2))) (local.get $first))
      (local.set $j (i32.add (local.get $j) (i32.const 1)))
      (br $one))))
