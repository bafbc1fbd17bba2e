;; Sums the weights of the features of one position. `plain-sums.ts` says the same in TypeScript and gives the same numbers.
;; `npm run kernel` turns this file into `feature-sums-bytes.ts`. All addresses are bytes of one memory, laid out by `feature-sums.ts`.
(module
  (memory (import "room" "memory") 1)
  ;; Features as four numbers of 32 bits: template and three values.
  (global $features (import "room" "features") i32)
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
    (local $first i32) (local $second i32)
    (local.set $j (i32.const 0))
    (loop $clear
      (i32.store (i32.add (global.get $sums) (i32.shl (local.get $j) (i32.const 2))) (i32.const 0))
      (br_if $clear (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (global.get $width))))
    (if (i32.eqz (local.get $count)) (then (return)))
    ;; Hash each feature and fetch its word of the index: none waits for another.
    (local.set $p (global.get $features))
    (loop $hash
      (local.set $h (i32.xor (i32.mul (i32.add (i32.load (local.get $p)) (i32.const 0x51ed27)) (i32.const 0x9e3779b1))
        (i32.load offset=4 (local.get $p))))
      (local.set $h (i32.xor (i32.mul (i32.xor (local.get $h) (i32.shr_u (local.get $h) (i32.const 15))) (i32.const 0x85ebca6b))
        (i32.load offset=8 (local.get $p))))
      (local.set $h (i32.xor (i32.mul (i32.xor (local.get $h) (i32.shr_u (local.get $h) (i32.const 13))) (i32.const 0xc2b2ae35))
        (i32.load offset=12 (local.get $p))))
      (local.set $h (i32.mul (i32.xor (local.get $h) (i32.shr_u (local.get $h) (i32.const 16))) (i32.const 0x27d4eb2f)))
      (local.set $h (i32.shr_u (i32.xor (local.get $h) (i32.shr_u (local.get $h) (i32.const 15))) (global.get $shift)))
      (i64.store (i32.add (global.get $probes) (i32.shl (local.get $k) (i32.const 3)))
        (i64.load (i32.add (global.get $index) (i32.shl (i32.shr_u (local.get $h) (i32.const 5)) (i32.const 3)))))
      (i32.store (i32.add (global.get $bits) (i32.shl (local.get $k) (i32.const 2))) (i32.and (local.get $h) (i32.const 31)))
      (local.set $p (i32.add (local.get $p) (i32.const 16)))
      (br_if $hash (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $count))))
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
    (loop $row
      (local.set $p (i32.load (local.get $k)))
      (local.set $j (i32.const 0))
      (loop $weight
        (local.set $h (i32.add (global.get $sums) (i32.shl (local.get $j) (i32.const 2))))
        (i32.store (local.get $h) (i32.add (i32.load (local.get $h)) (i32.load8_s (i32.add (local.get $p) (local.get $j)))))
        (br_if $weight (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (global.get $width))))
      (br_if $row (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 4))) (local.get $place))))))
