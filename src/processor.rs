//! Says in one line what is wrong with a processor that cannot run this build.
//!
//! The first thing `main` asks, before any code the compiler may have vectorised. It measures
//! nothing and changes nothing; where it is silent, every instruction of the build exists.

use std::io::Write;

/// What this build needs and this processor lacks, as a line to print; `None` where all is there.
///
/// Only the fast build for x86-64 asks anything; the portable one runs everywhere. The answer is a
/// fixed text, because composing one would run code of the very build that may not work here.
#[inline(never)]
pub fn complaint() -> Option<&'static str> {
    #[cfg(all(target_arch = "x86_64", not(feature = "portable")))]
    if !x86_64::runs_v3() {
        return Some(NO_V3);
    }
    None
}

/// Writes the complaint to standard error without formatting machinery.
#[inline(never)]
pub fn complain(complaint: &'static str) {
    // Nobody is left to tell if standard error is closed.
    let _ = std::io::stderr().write_all(complaint.as_bytes());
}

#[cfg(all(target_arch = "x86_64", not(feature = "portable")))]
const NO_V3: &str = "\
tolmach: this processor lacks instructions this build uses (x86-64-v3: AVX2, FMA, BMI2); \
run it on a newer processor, or build the portable program, which translates much more slowly: \
cd / && cargo build --release --features portable --manifest-path /PATH/TO/tolmach/Cargo.toml\n";

#[cfg(all(target_arch = "x86_64", not(feature = "portable")))]
mod x86_64 {
    use std::arch::x86_64::__cpuid;

    /// Bits of leaf 1, ECX: SSE3, SSSE3, FMA, CMPXCHG16B, SSE4.1, SSE4.2, MOVBE, POPCNT, OSXSAVE
    /// (the system keeps the wide registers), AVX, F16C.
    const LEAF_1_ECX: u32 = bits(&[0, 9, 12, 13, 19, 20, 22, 23, 27, 28, 29]);

    /// Bits of leaf 7, EBX: BMI1, AVX2, BMI2.
    const LEAF_7_EBX: u32 = bits(&[3, 5, 8]);

    /// Bits of leaf `0x8000_0001`, ECX: LZCNT.
    const EXTENDED_ECX: u32 = bits(&[5]);

    /// Whether every instruction of x86-64-v3 exists.
    ///
    /// `is_x86_feature_detected!` cannot be asked: for a feature the build assumes, the compiler
    /// answers "yes" without looking.
    pub(super) fn runs_v3() -> bool {
        __cpuid(0).eax >= 7
            && __cpuid(0x8000_0000).eax >= 0x8000_0001
            && has(__cpuid(1).ecx, LEAF_1_ECX)
            && has(__cpuid(7).ebx, LEAF_7_EBX)
            && has(__cpuid(0x8000_0001).ecx, EXTENDED_ECX)
    }

    fn has(register: u32, wanted: u32) -> bool {
        register & wanted == wanted
    }

    const fn bits(places: &[u32]) -> u32 {
        let (mut mask, mut at) = (0, 0);
        while at < places.len() {
            mask |= 1 << places[at];
            at += 1;
        }
        mask
    }
}
